package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.report.Peers;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Since;
import org.cxmaturity.report.format.ReportDataJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportAgainstPeersTest {
    @TempDir
    Path folder;

    private Path hospitals;
    private Path peers;
    private Path out;

    @BeforeEach
    void buildPacks() throws IOException {
        hospitals = pack("hospital-experience", "hospitals/scores-2021.csv", "region");
        peers = pack("five-factor", "five-factor/peers.csv", "industry,country,size");
        out = folder.resolve("report.json");
    }

    private Path bundled(String name) throws IOException {
        return Files.write(folder.resolve(name.replace('/', '-')), DemoPlan.resource(name));
    }

    private Path pack(String questionnaire, String scores, String dimensions) throws IOException {
        Path pack = folder.resolve(questionnaire + ".json");
        Run run = cxm(
                "benchmark",
                "build",
                "--questionnaire",
                questionnaire,
                "--scores",
                bundled(scores),
                "--dimensions",
                dimensions,
                "--out",
                pack);
        assertThat(run.status()).isZero();
        return pack;
    }

    private Run report(Object... words) {
        List<Object> all = new ArrayList<>(List.of("report", "--out", out));
        all.addAll(Arrays.asList(words));
        return cxm(all.toArray());
    }

    private ReportData data() throws IOException {
        return ReportDataJson.read("report.json", Files.readAllBytes(out)).value();
    }

    @Test
    void anOrganisationIsSetAgainstTheOthersAndTheYearBefore() throws IOException {
        Path before = bundled("hospitals/scores-2020.csv");

        Run run = report("--pack", hospitals, "--organisation", "Texas", "--previous", before);

        assertThat(run.status()).isZero();
        assertThat(data().about().kind()).isEqualTo(ReportData.Kind.READY_SCORES);
        assertThat(data().about().client()).isEqualTo("Texas");
        // 51 rows in the file, Texas one of them
        assertThat(Objects.requireNonNull(data().peers()).n()).isEqualTo(50);
        Since change = Objects.requireNonNull(data().change());
        assertThat(change.rows()).isNotEmpty().allMatch(row -> row.verdict() == Since.Verdict.UNKNOWN);
        assertThat(change.noBridge()).isEqualTo(Since.Why.SCORES_ALONE);
        // From R, over the 50 other states in both files: medians moved by 0, -0.5 and 0.5; Texas by 1, 0 and 0.
        assertThat(change.distance("h-comp-7")).hasValue(new Since.Distance("h-comp-7", 50, 1, 0, 1, false));
        assertThat(change.distance("h-comp-3")).hasValue(new Since.Distance("h-comp-3", 50, 0, -1, 1, false));
        assertThat(change.distance("h-quiet-hsp")).hasValue(new Since.Distance("h-quiet-hsp", 50, 0, 1, -1, false));
    }

    /** The peers of then are the same file: nobody moved but the client, whose change is then that of the distance. */
    @Test
    void answersAreSetAgainstTheSamePeersThenAndNow() throws IOException {
        Object[] waves = {
            "--questionnaire",
            "five-factor",
            "--responses",
            bundled("five-factor/wave-2.csv"),
            "--previous",
            bundled("five-factor/wave-1.csv"),
            "--pack",
            peers,
            "--previous-pack",
            peers
        };
        Run run = report(waves);

        assertThat(run.status()).isZero();
        Since change = Objects.requireNonNull(data().change());
        assertThat(change.distances())
                .hasSize(6)
                .allMatch(d -> d.n() == 34 && d.median() == 0 && d.distance() == d.change());

        report(Arrays.copyOf(waves, 8));

        assertThat(Objects.requireNonNull(data().change()).distances()).isEmpty();
        assertThat(Objects.requireNonNull(data().change()).noPanel()).isEqualTo(Since.Why.NO_EARLIER_PEERS);
    }

    /** The synthetic example balances its roles and asks the same: all of a change is answers. */
    @Test
    void theChangeOfTheWholeIsTakenApart() throws IOException {
        report(
                "--questionnaire",
                "five-factor",
                "--responses",
                bundled("five-factor/wave-2.csv"),
                "--previous",
                bundled("five-factor/wave-1.csv"));

        Since change = Objects.requireNonNull(data().change());
        Since.Bridge whole = change.bridge("overall").orElseThrow();
        assertThat(whole.then()).isEqualTo(45);
        assertThat(whole.now()).isEqualTo(50);
        assertThat(whole.parts()).extracting(Since.Part::points).containsExactly(0.0, 0.0, 5.0);
        assertThat(change.bridges()).hasSize(6);
        assertThat(change.date()).isEqualTo("2024-09-26");
        assertThat(change.today()).isEqualTo("2025-09-26");
    }

    @Test
    void answersAreSetAgainstPeersLikeThem() throws IOException {
        Run run = report(
                "--questionnaire",
                "five-factor",
                "--responses",
                bundled("five-factor/wave-2.csv"),
                "--previous",
                bundled("five-factor/wave-1.csv"),
                "--pack",
                peers,
                "--where",
                "industry=insurance");

        assertThat(run.status()).isZero();
        Peers place = Objects.requireNonNull(data().peers());
        assertThat(place.asked()).containsOnlyKeys("industry");
        assertThat(place.places()).hasSize(6);
        assertThat(Objects.requireNonNull(data().change()).rows()).hasSize(6);
    }

    @Test
    void scoresGiveTheSameFiguresAsTheAnswersBehindThem() throws IOException {
        Path answers = bundled("five-factor/wave-2.csv");
        Path scores = folder.resolve("scores.json");
        cxm("score", "--questionnaire", "five-factor", "--responses", answers, "--by", "role", "--out", scores);
        report("--questionnaire", "five-factor", "--responses", answers);
        ReportData fromAnswers = data();

        assertThat(report("--scores", scores).status()).isZero();

        assertThat(data().overall()).isEqualTo(fromAnswers.overall());
        assertThat(data().gaps()).isEqualTo(fromAnswers.gaps());
    }

    @Test
    void aPackOfAnotherQuestionnaireIsRefused() throws IOException {
        Run run = report(
                "--questionnaire",
                "five-factor",
                "--responses",
                bundled("five-factor/wave-2.csv"),
                "--pack",
                hospitals);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(hospitals + ": B30 the pack is of hospital-experience 1.0.0");
        assertThat(out).doesNotExist();
    }

    @Test
    void aTruncatedPackIsRefusedWithItsLine() throws IOException {
        byte[] whole = Files.readAllBytes(hospitals);
        Files.write(hospitals, Arrays.copyOf(whole, whole.length / 2));

        Run run = report("--pack", hospitals, "--organisation", "Texas");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).matches("(?s)\\Q" + hospitals + "\\E:\\d+: B01 .*");
        assertThat(out).doesNotExist();
    }

    @Test
    void aMisspeltOrganisationIsGuessed() {
        Run run = report("--pack", hospitals, "--organisation", "Texsa");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean \"Texas\"?");
    }

    @Test
    void scoresOfAnotherQuestionnaireThanTheOneNamedAreRefused() throws IOException {
        Path scores = folder.resolve("scores.json");
        cxm(
                "score",
                "--questionnaire",
                "five-factor",
                "--responses",
                bundled("five-factor/wave-2.csv"),
                "--out",
                scores);

        Run run = report("--scores", scores, "--questionnaire", "hospital-experience");

        assertThat(run.err())
                .isEqualTo(scores + ": C01 the scores are of five-factor 1.0.0, not of hospital-experience 1.0.0."
                        + " Name the questionnaire they were made with.\n");
    }

    @Test
    void optionsThatNeedAnotherSaySo() throws IOException {
        assertThat(report("--organisation", "Texas").err()).contains("--organisation needs --pack");
        assertThat(report("--responses", "x.csv").err()).contains("--responses needs --questionnaire");
        assertThat(report("--scores", "x.json", "--where", "a=b").err()).contains("--where needs --pack");
        assertThat(report("--scores", "x.json", "--organisation", "y").err()).contains("give one of");
    }
}
