package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.format.ReportDataJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report with what stands beside the core: a module, own measures, themes of comments. All answers are invented. */
class ReportBesideTest {
    private static final String SECRET = "Ask Invented Person in team seven";

    @TempDir
    Path folder;

    private Path answers() throws IOException {
        return Examples.answersWithModule(folder, 60, SECRET);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ReportData data(Object... more) throws IOException {
        Path out = folder.resolve("report.json");
        List<Object> words = new ArrayList<>(List.of("report", "--edition", "full", "--out", out));
        words.addAll(List.of(more));
        Run run = cxm(words.toArray());
        assertThat(run.status()).as(run.err()).isZero();
        return ReportDataJson.read("report.json", Files.readAllBytes(out)).value();
    }

    @Test
    void aModuleIsReportedBesideTheCoreWhoseFiguresStayAsTheyAre() throws IOException {
        Path with = answers();
        ReportData both = data("--questionnaire", "five-factor,recovery", "--responses", with);
        ReportData core = data("--questionnaire", "five-factor", "--responses", Examples.answers(folder, 60));

        assertThat(both.overall()).isEqualTo(core.overall());
        assertThat(both.factors()).isEqualTo(core.factors());
        assertThat(both.modules()).singleElement().satisfies(m -> {
            assertThat(m.instrument().id()).isEqualTo("recovery");
            assertThat(m.overall().figure()).isNotNull();
            assertThat(m.factors()).hasSize(3);
            assertThat(m.peers()).isNull();
        });
    }

    @Test
    void aReportWithAllOfThemCanBeVerifiedFromTheFirstAnswerAndQuotesNobody() throws IOException {
        Path answers = answers();
        Path measures = file(
                "measures.yaml",
                "measures: [{name: Delays told, kind: leading, direction: up, factor: keep, goal: 60,"
                        + " values: {2024-09-30: 38, 2025-09-30: 52}, source: log}]");
        Path themes = file(
                "themes.yaml",
                "{codedBy: two people, themes: [{theme: One desk for all, mentions: 7}, {theme: Canteen, mentions: 2}]}");
        Path pdf = folder.resolve("report.pdf");
        Run run = cxm(
                "report",
                "--questionnaire",
                "five-factor,recovery",
                "--responses",
                answers,
                "--measures",
                measures,
                "--comment-themes",
                themes,
                "--edition",
                "full",
                "--out",
                pdf);
        assertThat(run.status()).as(run.err()).isZero();

        Run verify = cxm("verify", pdf, "--questionnaire", "five-factor,recovery", "--responses", answers);
        assertThat(verify.status()).as(verify.out() + verify.err()).isZero();
        assertThat(verify.out())
                .contains("every module hangs together as the core does")
                .contains("themes are told of at least 10 people");
        for (String ending : List.of("json", "html")) {
            Path out = folder.resolve("other." + ending);
            cxm(
                    "report",
                    "--questionnaire",
                    "five-factor,recovery",
                    "--responses",
                    answers,
                    "--comment-themes",
                    themes,
                    "--edition",
                    "full",
                    "--out",
                    out);
            assertThat(Files.readString(out))
                    .contains("One desk for all")
                    .doesNotContain("Canteen")
                    .doesNotContain("Invented Person");
        }
    }

    @Test
    void aPackOfTheCoreIsOnlyForTheCoreAndASecondOneIsAFault() throws IOException {
        Path peers = Files.write(folder.resolve("peers.csv"), DemoPlan.resource("five-factor/peers.csv"));
        Path pack = folder.resolve("core.json");
        Run build = cxm(
                "benchmark",
                "build",
                "--scores",
                peers,
                "--questionnaire",
                "five-factor",
                "--dimensions",
                "industry,country,size",
                "--out",
                pack);
        assertThat(build.status()).as(build.err()).isZero();
        Path answers = answers();

        ReportData data = data("--questionnaire", "five-factor,recovery", "--responses", answers, "--pack", pack);
        assertThat(data.peers()).isNotNull();
        assertThat(data.modules())
                .singleElement()
                .satisfies(m -> assertThat(m.peers()).isNull());

        Run twice = cxm(
                "report",
                "--questionnaire",
                "five-factor,recovery",
                "--responses",
                answers,
                "--pack",
                pack,
                "--pack",
                pack,
                "--out",
                folder.resolve("x.pdf"));
        assertThat(twice.status()).isEqualTo(2);
        assertThat(twice.err()).contains("C06 a second pack for the core").contains("one for each of recovery");
    }

    @Test
    void aModuleHasPeersOfItsOwnFromAPackOfTheModule() throws IOException {
        StringBuilder scores = new StringBuilder("organisation,receive,put-right,keep\n");
        for (int i = 0; i < 24; i++) {
            scores.append("Synthetic peer ")
                    .append(i)
                    .append(',')
                    .append(20 + i)
                    .append(',')
                    .append(30 + i);
            scores.append(',').append(25 + i).append('\n');
        }
        Path pack = folder.resolve("module.json");
        Run build = cxm(
                "benchmark",
                "build",
                "--scores",
                file("module.csv", scores.toString()),
                "--questionnaire",
                "recovery",
                "--out",
                pack);
        assertThat(build.status()).as(build.err()).isZero();

        ReportData data = data("--questionnaire", "five-factor,recovery", "--responses", answers(), "--pack", pack);

        assertThat(data.peers()).isNull();
        assertThat(data.modules()).singleElement().satisfies(m -> {
            assertThat(m.peers()).isNotNull();
            assertThat(m.peers().n()).isEqualTo(24);
            assertThat(m.peers().place("receive")).isPresent();
        });
    }

    @Test
    void faultsOfTheFilesEndTheCommandWithTheirLines() throws IOException {
        Run run = cxm(
                "report",
                "--questionnaire",
                "five-factor",
                "--responses",
                Examples.answers(folder, 60),
                "--measures",
                file("measures.yaml", "measures:\n  - name: Delays told\n    kind: early\n"),
                "--out",
                folder.resolve("x.pdf"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("measures.yaml:3: G02").contains("measures.yaml:2: G03");
    }
}
