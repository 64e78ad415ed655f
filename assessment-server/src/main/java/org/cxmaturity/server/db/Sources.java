package org.cxmaturity.server.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Connections to SQLite: one that writes, a few that read. What is peculiar to SQLite stands here. */
final class Sources implements AutoCloseable {
    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 5000;

    private final HikariDataSource writer;
    private final HikariDataSource readers;

    private Sources(HikariDataSource writer, HikariDataSource readers) {
        this.writer = writer;
        this.readers = readers;
    }

    /** Connections to a file that may grow to so many pages. */
    static Sources sqlite(Path file, int pages) {
        HikariDataSource writer = pool(file, pages, "writer", 1, TransactionMode.IMMEDIATE);
        try {
            return new Sources(writer, pool(file, pages, "readers", READERS, TransactionMode.DEFERRED));
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    DataSource writer() {
        return writer;
    }

    DataSource readers() {
        return readers;
    }

    /** The last connection to be closed folds the write-ahead log into the file: the writer's. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    /** The fault of storage behind an exception, if it is one. */
    static Optional<StorageFault> fault(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageFault fault) {
                return Optional.of(fault);
            }
            if (cause instanceof SQLiteException e) {
                return reason(e.getResultCode()).map(reason -> new StorageFault(reason, thrown));
            }
        }
        return Optional.empty();
    }

    private static Optional<StorageFault.Reason> reason(SQLiteErrorCode code) {
        String name = code.name();
        if (name.startsWith("SQLITE_FULL")) {
            return Optional.of(StorageFault.Reason.FULL);
        }
        boolean broken = name.startsWith("SQLITE_IOERR")
                || name.startsWith("SQLITE_READONLY")
                || name.startsWith("SQLITE_CANTOPEN")
                || name.startsWith("SQLITE_CORRUPT")
                || name.startsWith("SQLITE_NOTADB")
                || name.startsWith("SQLITE_BUSY");
        return broken ? Optional.of(StorageFault.Reason.BROKEN) : Optional.empty();
    }

    private static HikariDataSource pool(Path file, int pages, String name, int size, TransactionMode mode) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(JournalMode.WAL);
        sqlite.setSynchronous(SynchronousMode.FULL);
        sqlite.enforceForeignKeys(true);
        sqlite.setBusyTimeout(BUSY_MILLIS);
        sqlite.setTransactionMode(mode);
        sqlite.setMaxPageCount(pages);
        SQLiteDataSource source = new SQLiteDataSource(sqlite);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setDataSource(source);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setMaxLifetime(0);
        pool.setAutoCommit(true);
        return new HikariDataSource(pool);
    }
}
