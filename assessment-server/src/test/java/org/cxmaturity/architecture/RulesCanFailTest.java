package org.cxmaturity.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail proves nothing: the stub's packages break each of these on purpose. */
class RulesCanFailTest {

    private static final HouseRules STUB = new HouseRules("org.cxmaturity.architecture.stub");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(STUB.root());

    @Test
    void aScoreThatKnowsTheReportIsFound() {
        assertThat(violations(STUB.layers())).anyMatch(line -> line.contains("ScoreThatKnowsTheReport"));
    }

    @Test
    void twoPackagesThatKnowEachOtherAreFound() {
        assertThat(violations(STUB.noCycles())).isNotEmpty();
    }

    @Test
    void aFeatureThatKnowsAnotherIsFound() {
        assertThat(violations(STUB.serverFeaturesDoNotKnowEachOther())).anyMatch(line -> line.contains("Intake"));
    }

    @Test
    void everyQuestionToTheSurroundingsIsFound() {
        assertThat(violations(STUB.theCoreAsksNobody()))
                .hasSize(5)
                .anyMatch(line -> line.contains("Clock.systemUTC"))
                .anyMatch(line -> line.contains("Instant.now"))
                .anyMatch(line -> line.contains("Locale.getDefault"))
                .anyMatch(line -> line.contains("java.util.Random.<init>()"))
                .anyMatch(line -> line.contains("System.out"));
    }

    @Test
    void aFileInTheCoreIsFound() {
        assertThat(violations(STUB.onlyFormatsReadAndWrite())).anyMatch(line -> line.contains("java.nio.file.Path"));
    }

    @Test
    void aPlatformsSineIsFound() {
        assertThat(violations(STUB.curvesComeFromStrictMath()))
                .singleElement(STRING)
                .contains("Math.sin");
    }

    @Test
    void aLibraryOutsideItsCornerIsFound() {
        List<String> found = STUB.librariesInTheirCorners()
                .flatMap(rule -> violations(rule).stream())
                .toList();
        assertThat(found).isNotEmpty().allMatch(line -> line.contains("picocli"));
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(CLASSES).getFailureReport().getDetails();
    }
}
