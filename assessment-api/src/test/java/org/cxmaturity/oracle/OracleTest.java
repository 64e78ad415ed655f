package org.cxmaturity.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure that R computed for the reference data, against ours. */
class OracleTest {
    private static StringBuilder table = new StringBuilder();

    @BeforeAll
    static void head() {
        table = new StringBuilder("%nReference figures  %9s %7s %7s".formatted("checked", "passed", "n/a"));
    }

    @AfterAll
    static void print() {
        System.out.println(table);
    }

    @Test
    void theEdgeCasesAgree() throws IOException {
        agree(new EdgeOracle(Folder.bundled("edge_cases")));
    }

    @Test
    void theHospitalsAgree() throws IOException {
        agree(new HospitalOracle(Folder.bundled("hospital_states")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecsi_mobile", "airport_2017", "mobile_providers", "leadership_groups"})
    void theSurveysAgree(String name) throws IOException {
        Optional<Folder> folder = Folder.outside(name);
        String why = name + ": not checked, as " + Folder.SETTING + " names no folder that holds it";
        if (folder.isEmpty()) {
            table.append("\n").append(why);
        }
        assumeTrue(folder.isPresent(), why);
        agree(folder.map((Function<Folder, Oracle>) SurveyOracle::new).orElseThrow());
    }

    private static void agree(Oracle oracle) throws IOException {
        Tally tally = new Tally(oracle);
        table.append("\n").append(tally.table());
        assertThat(tally.faults()).as(oracle.name()).isEmpty();
        assertThat((long) tally.visited()).as("rows visited").isEqualTo(oracle.recordsInFile());
        assertThat(tally.checked()).as("rows checked").isPositive();
        tally.isTold("statistics");
    }
}
