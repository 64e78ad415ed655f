package org.cxmaturity.server.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final String INSERT =
            "INSERT INTO api_key (id, name, hash, scopes, created) VALUES (?, 'n', ?, '', '')";

    @TempDir
    private Path folder;

    @Test
    void unitsOfManyThreadsAreAllStoredAndTheFailingOneAloneIsNot() {
        try (Database database = Database.open(folder.resolve("a.db"))) {
            List<CompletableFuture<Integer>> units = IntStream.range(0, 200)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> unit(database, i)))
                    .toList();
            units.forEach(unit -> unit.handle((value, thrown) -> value).join());
            assertThat(units)
                    .filteredOn(CompletableFuture::isCompletedExceptionally)
                    .hasSize(20);
            assertThat(count(database)).isEqualTo(180);
        }
    }

    /** Every tenth unit stores something and then fails. */
    private static int unit(Database database, int i) {
        return database.write(handle -> {
            int rows = handle.execute(INSERT, "id-" + i, String.format("%064d", i));
            if (i % 10 == 3) {
                throw new IllegalArgumentException("unlucky");
            }
            return rows;
        });
    }

    @Test
    void whatAUnitThrowsIsThrownToItsCaller() {
        try (Database database = Database.open(folder.resolve("a.db"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> unit(database, 3))
                    .withMessage("unlucky");
        }
    }

    @Test
    void aFullDiskIsToldAndNothingOfTheUnitIsKept() {
        try (Database database = Database.open(folder.resolve("a.db"))) {
            database.write(handle -> handle.createQuery("PRAGMA max_page_count = 40")
                    .mapTo(Integer.class)
                    .one());
            String much = "x".repeat(1_000_000);
            assertThatThrownBy(() -> database.write(handle -> {
                        handle.execute(INSERT, "small", "0".repeat(64));
                        return handle.execute(INSERT, much, "1".repeat(64));
                    }))
                    .isInstanceOfSatisfying(
                            StorageFault.class, e -> assertThat(e.reason()).isEqualTo(StorageFault.Reason.FULL));
            assertThat(count(database)).isZero();
            assertThat(unit(database, 1)).isEqualTo(1);
        }
    }

    @Test
    void aClosedDatabaseRefusesAndAnOpenedOneStillHasEverything() {
        Path file = folder.resolve("a.db");
        Database database = Database.open(file);
        unit(database, 1);
        database.close();
        assertThatThrownBy(() -> unit(database, 2)).isInstanceOf(StorageFault.class);
        assertThat(folder.resolve("a.db-wal")).doesNotExist();
        try (Database again = Database.open(file)) {
            assertThat(count(again)).isEqualTo(1);
        }
    }

    private static int count(Database database) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM api_key")
                .mapTo(Integer.class)
                .one());
    }
}
