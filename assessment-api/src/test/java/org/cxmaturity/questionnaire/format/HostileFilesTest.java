package org.cxmaturity.questionnaire.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aBillionLaughsCostNothing() {
        String bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(0, 25)
                        .mapToObj(i -> (char) ('b' + i) + ": &" + (char) ('b' + i) + " ["
                                + ("*" + (char) ('a' + i) + ", ").repeat(9) + "x]\n")
                        .collect(Collectors.joining());
        assertThat(codes(bomb)).contains("Q06");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(codes("id: " + "[".repeat(1_000_000))).containsExactly("Q08");
        assertThat(codes("id: " + "{a: ".repeat(400_000))).containsExactly("Q08");
        assertThat(codes("- ".repeat(500_000))).containsExactly("Q08");
    }

    @Test
    void aFileOverTwoMebibytesIsRefused() {
        assertThat(codes("#".repeat(2 * 1024 * 1024 + 1))).containsExactly("Q08");
    }

    @Test
    void aMillionUnknownKeysAreTold() {
        String keys =
                IntStream.range(0, 150_000).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
        Result<Questionnaire> result = soon(keys);
        assertThat(result.errorCount()).isGreaterThan(150_000);
        assertThat(result.problems()).hasSize(10_000);
    }

    @Test
    void aThousandAndOneItemsAreRefusedAndAThousandAreNot() {
        assertThat(soon(items(1_000)).ok()).isTrue();
        assertThat(codes(items(1_001))).containsExactly("Q08");
        assertThat(codes(items(20_000))).containsExactly("Q08");
    }

    @Test
    void guessingWhatWasMeantHasAnEnd() {
        String scales = IntStream.range(0, 40_000)
                .mapToObj(i -> "s" + (100_000 + i) + ": {from: 0, to: 1}, ")
                .collect(Collectors.joining());
        String unknown = items(1_000).replace("{s: {", "{" + scales + "s: {").replace("scale: s", "scale: s999999");
        assertThat(soon(unknown).errorCount()).isEqualTo(1_000);
        String keys =
                IntStream.range(0, 100_000).mapToObj(i -> "  j" + i + ": {}\n").collect(Collectors.joining());
        Map<String, byte[]> files = new java.util.HashMap<>();
        files.put("questionnaire.yaml", items(1_000).getBytes(StandardCharsets.UTF_8));
        files.put("texts.da.yaml", ("language: da\nitems:\n" + keys).getBytes(StandardCharsets.UTF_8));
        assertThat(assertTimeoutPreemptively(SOON, () -> QuestionnaireReader.read(files))
                        .errorCount())
                .isEqualTo(100_000);
    }

    @Test
    void manyFilesAreRefused() {
        Map<String, byte[]> files = IntStream.range(0, 200)
                .boxed()
                .collect(Collectors.toMap(i -> "texts.x" + i + ".yaml", i -> new byte[0]));
        files.put("questionnaire.yaml", Samples.ALL_KEYS.getBytes(StandardCharsets.UTF_8));
        assertThat(QuestionnaireReader.read(files).problems())
                .extracting(Problem::code)
                .containsExactly("Q08");
    }

    @Test
    void noFileAtAllIsAFaultAndNoFailure() {
        assertThat(QuestionnaireReader.read(Map.of()).problems())
                .extracting(Problem::code)
                .containsExactly("Q09");
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        for (String number : new String[] {".nan", ".inf", "-.inf", "1e999", "1e300", "0xFFFFFFFFFFFFFFFFFFFF"}) {
            assertThat(codes(Samples.ALL_KEYS.replace("weight: 2\n", "weight: " + number + "\n")))
                    .containsExactly("Q03");
        }
    }

    /** Letters, bytes and whole lines changed by chance, always the same ones: the reader tells faults and never throws. */
    @Test
    void noMutationOfAValidFileMakesTheReaderThrow() {
        Random chance = new Random(20261122);
        int refused = 0;
        for (int i = 0; i < 4_000; i++) {
            Map<String, byte[]> files = Samples.allKeys();
            String file = chance.nextInt(4) == 0 ? "q/texts.da.yaml" : "q/questionnaire.yaml";
            byte[] bytes = mutated(new String(files.get(file), StandardCharsets.UTF_8), chance);
            files.put(file, bytes);
            Result<Questionnaire> result = QuestionnaireReader.read(files);
            assertThat(result.problems())
                    .allSatisfy(p -> assertThat(p.place().line()).isPositive());
            refused += result.ok() ? 0 : 1;
        }
        assertThat(refused).isBetween(2_000, 3_999);
    }

    private static byte[] mutated(String text, Random chance) {
        String[] lines = text.split("\n", -1);
        int at = chance.nextInt(lines.length);
        String signs = "{}[]:,&*!|>'\"#%@`-? \t0~\u0007é";
        switch (chance.nextInt(6)) {
            case 0 -> lines[at] = "";
            case 1 -> lines[at] = lines[chance.nextInt(lines.length)];
            case 2 -> lines[at] = " ".repeat(chance.nextInt(12)) + lines[at].strip();
            case 3 -> lines[at] = lines[at].replaceFirst(": .*", ": " + signs.charAt(chance.nextInt(signs.length())));
            case 4 ->
                lines[at] = lines[at].replaceFirst(
                        "[a-z0-9]+", new String[] {"null", "-1", "true", "[]", "{}", "x"}[chance.nextInt(6)]);
            default -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
                return bytes;
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String items(int n) {
        String head = "id: many\nversion: 1.0.0\nlanguage: en\ntitle: T\npurpose: P\nkind: core\nminutes: 1\n"
                + "levels: [{level: 1, from: 0, name: L, summary: S}]\nscales: {s: {from: 0, to: 1}}\n"
                + "factors:\n  - id: f\n    name: F\n    summary: S\n    items:\n";
        return head
                + IntStream.range(0, n)
                        .mapToObj(i -> "      - {id: i" + i + ", text: Item " + i + ", scale: s"
                                + (i == 0 ? "" : ", when: {item: i" + (i - 1) + ", equals: 1}") + "}\n")
                        .collect(Collectors.joining());
    }

    private static java.util.List<String> codes(String yaml) {
        return soon(yaml).problems().stream()
                .filter(Problem::isError)
                .map(Problem::code)
                .distinct()
                .filter(c -> !c.equals("Q01") && !c.equals("Q02"))
                .toList();
    }

    private static Result<Questionnaire> soon(String yaml) {
        return assertTimeoutPreemptively(SOON, () -> Samples.read(yaml));
    }
}
