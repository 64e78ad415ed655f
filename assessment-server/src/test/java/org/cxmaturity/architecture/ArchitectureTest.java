package org.cxmaturity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final HouseRules HOUSE = new HouseRules("org.cxmaturity");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(HOUSE.root());

    @Test
    void theRulesSeeEveryClassOfEveryModule() {
        long sourceFiles = Sources.main().count();
        assertThat(sourceFiles).isPositive();
        assertThat(CLASSES.size()).isGreaterThanOrEqualTo((int) sourceFiles);
    }

    static Stream<ArchRule> rules() {
        return Stream.concat(
                Stream.of(
                        HOUSE.layers(),
                        HOUSE.noCycles(),
                        HOUSE.theServerDoesNotKnowTheCommandLine(),
                        HOUSE.serverFeaturesDoNotKnowEachOther(),
                        HOUSE.theCoreAsksNobody(),
                        HOUSE.onlyFormatsReadAndWrite(),
                        HOUSE.curvesComeFromStrictMath()),
                HOUSE.librariesInTheirCorners());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeeps(ArchRule rule) {
        rule.check(CLASSES);
    }
}
