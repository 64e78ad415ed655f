package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers nobody should lose their temper over: every command that reads answers, every fault. */
class BadResponsesTest {
    private static final String GOOD = "respondent,role,said,known,done,seen\n"
            + IntStream.rangeClosed(1, 8)
                    .mapToObj(i -> "p" + i + ",frontline,4,3,2,5\n")
                    .reduce("", String::concat);

    @TempDir
    Path folder;

    /** What is wrong, the file, and the places with codes that must be told. */
    static Stream<Arguments> bad() {
        return Stream.of(
                bad("an empty file", "", "F: R08"),
                bad("only a header", "respondent,said\n", "F:1: R09"),
                bad("no header", "p1,frontline,4,3,2,5\n", "F:1: R08"),
                bad("an unknown column", GOOD.replace("known", "knwon"), "F:1: R01"),
                bad("a value off its scale", GOOD + "p9,frontline,6,3,2,5\n", "F:10: R03"),
                bad("a respondent twice", GOOD + "p1,frontline,4,3,2,5\n", "F:10: R05"),
                bad("a long line", GOOD + "p9,frontline,4,3,2," + "5".repeat(2_000_000) + "\n", "F:10: R12"),
                bad("a quote that stays open", GOOD + "p9,\"frontline,4,3,2,5\n", "F:10: R11"),
                bad("a row cut short", GOOD + "p9,front", "F:10: R07"),
                bad("a NUL byte", GOOD + "p9,front\u0000line,4,3,2,5\n", "F:10: R18"),
                bad(
                        "faults everywhere",
                        "respondent,roel,said,known,said\np1,x,9,3,1\np1,x,x,3,1\n",
                        "F:1: R01",
                        "F:1: R02",
                        "F:2: R03",
                        "F:3: R05",
                        "F:3: R03"));
    }

    private static Arguments bad(String what, String csv, String... told) {
        return Arguments.of(what, csv, List.of(told));
    }

    private static List<Object> command(String name, Path answers, Path out) {
        return new ArrayList<>(List.of(name, "--questionnaire", Questions.SMALL, "--responses", answers, "--out", out));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void everyFaultIsToldAndNothingIsWritten(String what, String csv, List<String> told) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), csv);
        Path out = folder.resolve("report.json");

        Run run = cxm(command("report", file, out).toArray());

        assertThat(cxm(command("score", file, out).toArray())).isEqualTo(run);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
        List<String> faults =
                run.err().lines().filter(l -> !l.contains(" warning: ")).toList();
        assertThat(faults).hasSameSizeAs(told).allMatch(l -> l.endsWith(".") || l.endsWith("?"));
        for (int i = 0; i < told.size(); i++) {
            assertThat(faults.get(i)).startsWith(told.get(i).replace("F", file.toString()) + " ");
        }
    }

    @Test
    void afterFiftyFaultsTheRestIsCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "said\n" + "7\n".repeat(120));

        Run run = cxm(command("report", file, folder.resolve("r.json")).toArray());

        List<String> faults =
                run.err().lines().filter(l -> !l.contains(" warning: ")).toList();
        assertThat(faults).hasSize(51).last().isEqualTo("and 70 more faults");
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsNamed() {
        Path missing = folder.resolve("nobody.csv");

        assertThat(cxm(command("report", missing, folder.resolve("r.json")).toArray()))
                .isEqualTo(new Run(
                        2, "", missing + ": F01 there is no such file. Check the name and the folder you are in.\n"));
        assertThat(cxm(command("report", folder, folder.resolve("r.json")).toArray()))
                .isEqualTo(new Run(2, "", folder + ": F02 this is a folder, not a file. Name the file inside it.\n"));
    }

    @Test
    void anotherEncodingIsReadAndSaid() throws IOException {
        Path file = Files.write(
                folder.resolve("latin.csv"),
                (GOOD.replace("seen\n", "seen,change\n").replace("5\n", "5,Tromsø\n"))
                        .getBytes(StandardCharsets.ISO_8859_1));

        Run run = cxm(command("report", file, folder.resolve("r.json")).toArray());

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains(file + ": R24 warning: ");
    }

    @Test
    void rejectsGoToTheirFileAndTheGoodRowsGoOn() throws IOException {
        Path file = Files.writeString(folder.resolve("some.csv"), GOOD + "p9,frontline,6,3,2,5\n");
        Path rejects = folder.resolve("rejects.csv");
        List<Object> words = command("report", file, folder.resolve("r.json"));
        words.addAll(List.of("--rejects", rejects));

        Run run = cxm(words.toArray());

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("1 of 9 rows were left out; they are in " + rejects + ".");
        assertThat(rejects)
                .hasContent("line,reason,respondent,role,said,known,done,seen\r\n"
                        + "10,R03 said: 6 is not on the scale 1 to 5,p9,frontline,6,3,2,5\r\n");
    }

    @Test
    void whenNoRowIsGoodThereIsNoRejectsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("all.csv"), "said\n9\n");
        Path rejects = folder.resolve("rejects.csv");
        List<Object> words = command("report", file, folder.resolve("r.json"));
        words.addAll(List.of("--rejects", rejects));

        assertThat(cxm(words.toArray()).status()).isEqualTo(2);
        assertThat(Files.list(folder)).containsExactly(file);
    }
}
