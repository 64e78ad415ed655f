package org.cxmaturity.server.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Group commit. While one commit waits for the disk, further units queue up; they are then run in one transaction, each
 * behind a savepoint of its own, and share the next commit. A caller is answered after that commit alone.
 */
final class Writer implements AutoCloseable {
    private static final int LARGEST_GROUP = 256;
    private static final Unit LAST = new Unit(handle -> "");

    private final BlockingQueue<Unit> waiting = new LinkedBlockingQueue<>();
    private final Jdbi jdbi;
    private final Thread thread;
    private boolean closed;

    /** A unit of work and what became of it. */
    private static final class Unit {
        private final HandleCallback<?, ?> work;
        private final CompletableFuture<Object> done = new CompletableFuture<>();
        private @Nullable Object value;
        private @Nullable Throwable thrown;

        Unit(HandleCallback<?, ?> work) {
            this.work = work;
        }

        void settle() {
            if (thrown == null) {
                done.complete(value);
            } else {
                done.completeExceptionally(thrown);
            }
        }
    }

    Writer(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.thread = new Thread(this::work, "cxm-writer");
        thread.setDaemon(true);
        thread.start();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <T, X extends Exception> T run(HandleCallback<T, X> work) throws X {
        Unit unit = new Unit(work);
        add(unit);
        try {
            return (T) unit.done.join();
        } catch (java.util.concurrent.CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw Writer.<X>asThrown(
                    Sources.fault(cause).map(Throwable.class::cast).orElse(cause));
        }
    }

    private synchronized void add(Unit unit) {
        if (closed) {
            throw new StorageFault(StorageFault.Reason.CLOSING);
        }
        waiting.add(unit);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.add(LAST);
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        boolean more = true;
        while (more) {
            List<Unit> group = group();
            more = !group.remove(LAST);
            commit(group);
            group.forEach(Unit::settle);
        }
    }

    private List<Unit> group() {
        List<Unit> group = new ArrayList<>();
        try {
            group.add(waiting.take());
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the writer", e);
        }
        waiting.drainTo(group, LARGEST_GROUP - 1);
        return group;
    }

    /** A fault of the commit, or one that undid more than its own unit, is the fault of the whole group. */
    private void commit(List<Unit> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            jdbi.useTransaction(handle -> {
                for (Unit unit : group) {
                    attempt(unit, handle);
                }
            });
        } catch (Throwable t) {
            group.forEach(unit -> unit.thrown = t);
        }
    }

    private static void attempt(Unit unit, Handle handle) throws SQLException {
        Connection connection = handle.getConnection();
        Savepoint before = connection.setSavepoint();
        try {
            unit.value = unit.work.withHandle(handle);
            connection.releaseSavepoint(before);
        } catch (Throwable t) {
            unit.thrown = t;
            if (Sources.fault(t).isPresent()) {
                throw new IllegalStateException("the disk failed in a unit", t);
            }
            connection.rollback(before);
        }
    }

    /** What the unit declared to throw is thrown as it is. */
    @SuppressWarnings("unchecked")
    private static <X extends Exception> X asThrown(Throwable thrown) throws X {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (X) thrown;
    }
}
