package org.cxmaturity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules, for the packages below a root: the house itself, and a small stub that breaks them on purpose.
 *
 * @param root a package name without a final dot
 */
record HouseRules(String root) {

    /** A layer, its packages below the root, and the layers that may use it. */
    private record Layer(String name, List<String> packages, String... users) {}

    private static final List<Layer> LAYERS = List.of(
            new Layer(
                    "Questionnaire",
                    List.of("questionnaire"),
                    "Response",
                    "Score",
                    "Benchmark",
                    "Report",
                    "Rest",
                    "Front"),
            new Layer("Response", List.of("response", "assessment"), "Score", "Benchmark", "Report", "Rest", "Front"),
            new Layer("Score", List.of("score"), "Benchmark", "Report", "Rest", "Front"),
            new Layer("Benchmark", List.of("benchmark"), "Report", "Rest", "Front"),
            new Layer("Report", List.of("report"), "Render", "Rest", "Front"),
            new Layer("Rest", List.of("rest"), "Front"),
            new Layer("Render", List.of("render"), "Front"));

    /** Data flows questionnaire, response, score, benchmark, report, and then to ink or a page; never back. */
    ArchRule layers() {
        LayeredArchitecture rule = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true);
        rule = rule.layer("Ground")
                .definedBy(in("problem", "xlsx"))
                .layer("Front")
                .definedBy(in("server", "cli"));
        for (Layer layer : LAYERS) {
            rule = rule.layer(layer.name).definedBy(in(layer.packages.toArray(String[]::new)));
        }
        for (Layer layer : LAYERS) {
            rule = rule.whereLayer(layer.name).mayOnlyBeAccessedByLayers(layer.users);
        }
        return rule.whereLayer("Front")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .because("a new package needs its place among the layers first");
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule theServerDoesNotKnowTheCommandLine() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("server"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("cli"))
                .allowEmptyShould(true);
    }

    /** What two features need moves down, to the ground they share, or is handed in by the wiring. */
    ArchRule serverFeaturesDoNotKnowEachOther() {
        return slices().matching(root + ".server.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(in("server.db", "server.web", "server.access")))
                .allowEmptyShould(true);
    }

    ArchRule theCoreAsksNobody() {
        return noClasses()
                .that()
                .resideInAnyPackage(core())
                .should()
                .accessTargetWhere(Surroundings.asked())
                .because("time, chance, place and language are handed in")
                .allowEmptyShould(true);
    }

    ArchRule onlyFormatsReadAndWrite() {
        return noClasses()
                .that()
                .resideInAnyPackage(core())
                .and()
                .resideOutsideOfPackages("..format..", "..csv..", "..xlsx..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
                .allowEmptyShould(true);
    }

    /** Math may differ in the last bit between processors and JDKs; a report's bytes may not. */
    ArchRule curvesComeFromStrictMath() {
        return noClasses()
                .that()
                .resideInAnyPackage(Stream.concat(Stream.of(core()), Stream.of(in("render")))
                        .toArray(String[]::new))
                .should()
                .accessTargetWhere(Surroundings.inexactMath())
                .because("StrictMath gives the same bits everywhere")
                .allowEmptyShould(true);
    }

    /** A library stays where it can be replaced in one place. */
    Stream<ArchRule> librariesInTheirCorners() {
        return Stream.of(
                only("com.lowagie..", "render.pdf"),
                only("org.snakeyaml..", "questionnaire.format", "report.format"),
                only("org.apache.commons.statistics..", "score", "benchmark"),
                only("picocli..", "cli"),
                only("me.tongfei.progressbar..", "cli"),
                only("org.glassfish..", "server"),
                only("org.jvnet.hk2..", "server"),
                only("jakarta.ws.rs..", "server", "rest"),
                only("org.flywaydb..", "server.db"),
                only("com.zaxxer..", "server.db"),
                only("org.sqlite..", "server.db"),
                only("org.postgresql..", "server.db"),
                only("de.siegmar..", "..csv..", "..format.."),
                only("org.dhatim..", "..xlsx..", "..format.."),
                only("org.apache.poi..", "render.pptx"),
                only("com.github.weisj..", "render.theme", "render.pdf"),
                only("io.swagger..", "rest"),
                only("com.fasterxml.jackson..", "..format..", "rest", "server", "cli"),
                only("org.jdbi..", "server"));
    }

    private ArchRule only(String library, String... corners) {
        String[] patterns = Stream.of(corners)
                .map(corner -> corner.startsWith("..") ? corner : in(corner)[0])
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(patterns)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .allowEmptyShould(true);
    }

    private String[] core() {
        return in("questionnaire", "response", "assessment", "score", "benchmark", "report", "render.chart");
    }

    private String[] in(String... packages) {
        return Stream.of(packages).map(name -> root + "." + name + "..").toArray(String[]::new);
    }
}
