package org.cxmaturity.server.db;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * The one file of data. Writing units are run one after the other by one thread, which commits those that wait together;
 * readers see the last commit and never wait.
 */
public final class Database implements Health, AutoCloseable {
    /** The most pages that SQLite knows. */
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final Sources sources;
    private final Jdbi readers;
    private final Writer writer;

    private Database(Sources sources) {
        this.sources = sources;
        this.readers = discreet(sources.readers());
        this.writer = new Writer(discreet(sources.writer()));
    }

    /** What a statement was given, answers and comments among it, is not repeated in exceptions, which end in logs. */
    private static Jdbi discreet(DataSource source) {
        return Jdbi.create(source)
                .configure(StatementExceptions.class, config -> config.setMessageRendering(MessageRendering.NONE));
    }

    /**
     * Opens the file, made when missing, and brings its tables up to date.
     *
     * @param file where the data stand; its folder must exist
     * @throws IllegalStateException when the file is no database of ours or comes from a newer program
     */
    public static Database open(Path file) {
        return open(file, UNLIMITED, Flyway::migrate);
    }

    /** Opens a file that may grow to so many pages of 4 KiB and no further: then it is as on a full disk. */
    public static Database openLimited(Path file, int pages) {
        return open(file, pages, Flyway::migrate);
    }

    /**
     * Opens the file while another process works on it, whose tables are left as they are.
     *
     * @throws IllegalStateException also when the tables are not those of this version of the program
     */
    public static Database openBeside(Path file) {
        return open(file, UNLIMITED, Flyway::validate);
    }

    private static Database open(Path file, int pages, Consumer<Flyway> check) {
        Sources sources = null;
        try {
            sources = Sources.sqlite(file, pages);
            check.accept(Flyway.configure()
                    .dataSource(sources.writer())
                    .locations("classpath:db/migration")
                    .load());
            return new Database(sources);
        } catch (RuntimeException e) {
            if (sources != null) {
                sources.close();
            }
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%s cannot be opened as a database", file.getFileName()), e);
        }
    }

    /**
     * Runs a unit of work that writes, and returns when it is on disk. Units that wait are committed together; one that
     * fails is rolled back alone. The unit must do nothing but use its handle: it runs on another thread.
     *
     * @throws X what the unit threw, after its changes are rolled back
     * @throws StorageFault when the disk is full or broken, or the database is closing; nothing is stored then
     */
    public <T, X extends Exception> T write(HandleCallback<T, X> unit) throws X {
        return writer.run(unit);
    }

    /** Runs a unit of work that only reads; all of it sees the same state. */
    public <T, X extends Exception> T read(HandleCallback<T, X> unit) throws X {
        return readers.inTransaction(unit);
    }

    @Override
    public boolean isGood() {
        try {
            return read(handle ->
                            handle.createQuery("SELECT 1").mapTo(Integer.class).one())
                    == 1;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Finishes the units that wait, refuses new ones, and folds the write-ahead log into the file. */
    @Override
    public void close() {
        writer.close();
        sources.close();
    }
}
