package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Since;
import org.cxmaturity.report.format.ReportDataJson;
import org.cxmaturity.score.Bridge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wave that answered an earlier version of the questionnaire is compared on the questions of both. */
class EarlierVersionTest {
    private static final String KNOWN = "      - {id: known, text: It is known., scale: practice}\n";

    @TempDir
    Path folder;

    private Path older;
    private Path newer;
    private Path before;
    private Path now;
    private Path out;

    /** Version 1 asks said, known and third in the first factor, version 2 also fourth; the second factor stays. */
    @BeforeEach
    void twoWaves() throws IOException {
        String small = Files.readString(Questions.SMALL);
        String third = small.replace(KNOWN, KNOWN + KNOWN.replace("known", "third"));
        older = Files.writeString(folder.resolve("older.yaml"), third);
        newer = Files.writeString(
                folder.resolve("newer.yaml"),
                third.replace("1.0.0", "1.1.0").replace(KNOWN, KNOWN + KNOWN.replace("known", "fourth")));
        before = answers("before.csv", "said,known,third,done,seen", "3,3,3,2,2", "3,3,4,2,3");
        now = answers("now.csv", "said,known,fourth,third,done,seen", "4,4,1,4,3,3", "4,4,1,5,3,4");
        out = folder.resolve("report.json");
    }

    /** Six times each of two sheets. */
    private Path answers(String file, String items, String one, String other) throws IOException {
        StringBuilder rows = new StringBuilder("respondent,role," + items + ",nps\n");
        for (int i = 0; i < 12; i++) {
            rows.append("r")
                    .append(i)
                    .append(",leadership,")
                    .append(i % 2 == 0 ? one : other)
                    .append(",9\n");
        }
        return Files.writeString(folder.resolve(file), rows);
    }

    private Run report(Object... previous) {
        Object[] words = {"report", "--questionnaire", newer, "--responses", now, "--out", out, "--previous"};
        Object[] all = new Object[words.length + previous.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(previous, 0, all, words.length, previous.length);
        return cxm(all);
    }

    private Since.Row row(String id) throws IOException {
        ReportData data =
                ReportDataJson.read("report.json", Files.readAllBytes(out)).value();
        return Objects.requireNonNull(data.change()).rows().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** By hand, on said, known and third: (50 + 58.33)/2 = 54.17 then, (75 + 83.33)/2 = 79.17 now. */
    @Test
    void theChangeIsThatOfTheCommonItemsAndMarked() throws IOException {
        Run run = report(before, "--previous-questionnaire", older);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(row("clear").commonItems()).isTrue();
        assertThat(row("clear").difference()).isCloseTo(25, within(1e-9));
        assertThat(row("kept").commonItems()).isFalse();
        assertThat(row("kept").verdict()).isEqualTo(Since.Verdict.CERTAIN);
        assertThat(row("overall").commonItems()).isTrue();
    }

    /**
     * By hand: the first factor on its own questions went from 54.17 to (75 + 75 + 0 + 75)/4 = 56.25 and, every second
     * time, 62.5: 59.38 on average, +5. On the common ones it is +25; the new question takes 20 of it away.
     */
    @Test
    void theNewQuestionIsAPartOfTheChange() throws IOException {
        report(before, "--previous-questionnaire", older);

        Since since = Objects.requireNonNull(ReportDataJson.read("report.json", Files.readAllBytes(out))
                .value()
                .change());
        Since.Bridge bridge = since.bridge("clear").orElseThrow();
        assertThat(bridge.change()).isEqualTo(5);
        assertThat(bridge.part(Bridge.Kind.INSTRUMENT).orElseThrow().points()).isEqualTo(-20);
        assertThat(bridge.part(Bridge.Kind.ANSWERS).orElseThrow().points()).isEqualTo(25);
    }

    @Test
    void withoutTheOptionTheEarlierAnswersAreReadWithTodaysQuestions() throws IOException {
        Run run = report(before);

        assertThat(run.err())
                .isEqualTo(before + ":1: R27 warning: 1 item has no column: fourth. They count as not answered.\n");
        assertThat(row("clear").commonItems()).isFalse();
    }

    @Test
    void tooLittleInCommonIsToldWithItsShare() throws IOException {
        Files.writeString(
                older, Files.readString(older).replace("      - {id: seen, text: It is seen., scale: practice}\n", ""));
        Path less = answers("less.csv", "said,known,third,done", "3,3,3,2", "3,3,4,2");

        Run run = report(less, "--previous-questionnaire", older);

        assertThat(run.err())
                .isEqualTo(less + ": C04 warning: factor kept is not comparable: it has 50 % of its items and 50 % of"
                        + " their weight in common with then. No change is shown for it, nor for the overall score. At"
                        + " least 70 % of the items and 60 % of the weight are needed.\n");
        assertThat(row("kept").verdict()).isEqualTo(Since.Verdict.BROKEN);
        assertThat(row("overall").verdict()).isEqualTo(Since.Verdict.BROKEN);
        assertThat(row("clear").commonItems()).isTrue();
    }

    @Test
    void scoresAloneCannotBeReducedToCommonItems() throws IOException {
        Path scores = folder.resolve("scores.json");
        cxm("score", "--questionnaire", older, "--responses", before, "--out", scores);

        Run run = report(scores, "--previous-questionnaire", older);

        assertThat(run.err()).contains("C05").contains("Give the answers of both waves instead of scores.");
        assertThat(row("clear").verdict()).isEqualTo(Since.Verdict.BROKEN);
        assertThat(row("kept").verdict()).isEqualTo(Since.Verdict.CERTAIN);
    }

    @Test
    void theOptionNeedsAnEarlierWave() {
        Run run = cxm(
                "report",
                "--questionnaire",
                newer,
                "--responses",
                now,
                "--out",
                out,
                "--previous-questionnaire",
                older);

        assertThat(run.err()).contains("--previous-questionnaire needs --previous");
    }
}
