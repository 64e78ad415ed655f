package org.cxmaturity.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that R computed for the surveys, against the assembled engine. */
class EngineOracleTest {
    private static StringBuilder table = new StringBuilder();

    @BeforeAll
    static void head() {
        table = new StringBuilder("%nThe engine on      %10s %7s %7s".formatted("checked", "passed", "n/a"));
    }

    @AfterAll
    static void print() {
        System.out.println(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecsi_mobile", "airport_2017", "mobile_providers", "leadership_groups"})
    void theEngineAgreesWithTheSurvey(String name) throws IOException {
        Optional<Folder> folder = Folder.outside(name);
        String why = name + ": not checked, as " + Folder.SETTING + " names no folder that holds it";
        if (folder.isEmpty()) {
            table.append("\n").append(why);
        }
        assumeTrue(folder.isPresent(), why);
        Tally tally = new Tally(new EngineOracle(folder.orElseThrow()));
        table.append("\n").append(tally.table());
        assertThat(tally.faults()).as(name).isEmpty();
        assertThat(tally.checked()).as("rows checked").isPositive();
        tally.isTold("engine");
    }
}
