package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxmaturity.questionnaire.format.Library;
import org.junit.jupiter.api.Test;

class DemoPlanTest {

    @Test
    void theDemoTellsOfReportsInTwoLanguagesFromFilesThatAreThere() {
        assertThat(DemoPlan.bundled()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.file()).endsWith(".pdf");
            assertThat(Library.bundled().resolve(entry.questionnaire()).ok()).isTrue();
            if (entry.scores() != null) {
                assertThat(DemoPlan.resource(entry.scores())).isNotEmpty();
            }
            assertThat(entry.responses() == null).isNotEqualTo(entry.organisation() == null);
        });
        assertThat(DemoPlan.bundled()).extracting(DemoPlan.Entry::language).contains("en", "da");
        assertThat(DemoPlan.bundled()).extracting(DemoPlan.Entry::file).doesNotHaveDuplicates();
    }
}
