package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.report.Check;
import org.cxmaturity.report.Consistency;
import org.cxmaturity.report.QuestionnaireTexts;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.format.Differences;
import org.cxmaturity.report.format.ReportDataJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything in the data of a report is altered, one after the other, and the data written anew as the program would:
 * what a forger does who draws the whole report again. What then still fits together is listed, with why, in
 * docs/report-data.md; all else is found from the report alone. With the files it was made from, everything is found.
 */
class AlteredReportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern LISTED = Pattern.compile("^    (/\\S+)", Pattern.MULTILINE);

    @TempDir
    static Path folder;

    private static List<Object> made = List.of();
    private static byte[] data = {};

    /** Synthetic answers with a module, invented peers of both waves, a wave before, own measures and themes. */
    @BeforeAll
    static void aReportWithEverything() throws IOException {
        Path before = Files.write(folder.resolve("before.csv"), DemoPlan.resource("five-factor/wave-1.csv"));
        Path pack = folder.resolve("peers.json");
        Path scores = Files.write(folder.resolve("peers.csv"), DemoPlan.resource("five-factor/peers.csv"));
        assertThat(cxm(
                                "benchmark",
                                "build",
                                "--questionnaire",
                                "five-factor",
                                "--scores",
                                scores,
                                "--dimensions",
                                "industry,country,size",
                                "--out",
                                pack)
                        .status())
                .isZero();
        made = List.of(
                "--questionnaire",
                "five-factor,recovery",
                "--responses",
                Examples.answersWithModule(folder, 200, "Invented"),
                "--pack",
                pack,
                "--previous",
                before,
                "--previous-questionnaire",
                "five-factor",
                "--previous-pack",
                pack,
                "--measures",
                Files.writeString(
                        folder.resolve("measures.yaml"),
                        "measures: [{name: Delays told, kind: leading, direction: up, factor: keep, goal: 60,"
                                + " values: {2024-09-30: 38, 2025-09-30: 52}, source: log}]"),
                "--comment-themes",
                Files.writeString(
                        folder.resolve("themes.yaml"),
                        "{codedBy: two people, themes: [{theme: One desk for all, mentions: 7}]}"));
        Path out = folder.resolve("report.json");
        List<Object> words = new ArrayList<>(List.of("report", "--edition", "full", "--client", "Acme", "--out", out));
        words.addAll(made);
        Run run = cxm(words.toArray());
        assertThat(run.status()).as(run.err()).isZero();
        data = Files.readAllBytes(out);
    }

    /** One leaf, and how to put another in its place. */
    private record Leaf(String pointer, JsonNode was, Setter setter) {
        /** The pointer with a star for the numbers of list entries, and for ids that are keys. */
        String place() {
            return pointer.replaceAll("/\\d+(?=/|$)", "/*").replaceAll("(/heat/.*/scores/).*", "$1*");
        }
    }

    private interface Setter {
        void to(JsonNode value);
    }

    private static List<Leaf> leaves(JsonNode node, String pointer, Predicate<JsonNode> wanted) {
        List<Leaf> leaves = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                leaves.addAll(leaf(object.get(name), pointer + "/" + name, wanted, value -> object.set(name, value)));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                leaves.addAll(leaf(array.get(i), pointer + "/" + i, wanted, value -> array.set(at, value)));
            }
        }
        return leaves;
    }

    private static List<Leaf> leaf(JsonNode node, String pointer, Predicate<JsonNode> wanted, Setter setter) {
        if (node.isContainerNode()) {
            return leaves(node, pointer, wanted);
        }
        return wanted.test(node) ? List.of(new Leaf(pointer, node, setter)) : List.of();
    }

    /** Numbers by 6, more than rounding hides; those of 1 and less by 0.2. */
    private static JsonNode altered(JsonNode was) {
        if (was.isIntegralNumber()) {
            return IntNode.valueOf(was.intValue() + 6);
        }
        if (was.isNumber()) {
            double value = was.doubleValue();
            return DoubleNode.valueOf(Math.abs(value) <= 1 && value != 0 ? value + 0.2 : value + 6);
        }
        return was.isBoolean() ? BooleanNode.valueOf(!was.booleanValue()) : TextNode.valueOf(was.asText() + "x");
    }

    /** The places at which some alteration stays unseen; {@code fields} is what is altered. */
    private static Set<String> unseen(Predicate<JsonNode> fields, int every) throws IOException {
        JsonNode tree = MAPPER.readTree(data);
        List<Questionnaire> asked = List.of(
                Library.bundled().resolve("five-factor").value(),
                Library.bundled().resolve("recovery").value());
        TreeMap<String, Integer> places = new TreeMap<>();
        Set<String> unseen = new TreeSet<>();
        for (Leaf leaf : leaves(tree, "", fields)) {
            int nth = places.merge(leaf.place(), 1, Integer::sum);
            if (nth % every == 1 % every) {
                leaf.setter().to(altered(leaf.was()));
                if (!found(tree, asked)) {
                    unseen.add(leaf.place());
                }
                leaf.setter().to(leaf.was());
            }
        }
        assertThat(places).hasSizeGreaterThan(20);
        return unseen;
    }

    private static boolean found(JsonNode tree, List<Questionnaire> asked) {
        Result<ReportData> read = ReportDataJson.read("forged", tree.toString().getBytes(StandardCharsets.UTF_8));
        if (!read.ok() || !Consistency.of(read.value()).stream().allMatch(Check::ok)) {
            return true;
        }
        ReportData anew = QuestionnaireTexts.of(read.value(), asked.get(0));
        return !QuestionnaireTexts.ofModule(anew, asked.get(1)).equals(read.value());
    }

    private static Set<String> listed() throws IOException {
        Set<String> listed = new TreeSet<>();
        Matcher matcher = LISTED.matcher(Files.readString(Path.of("../docs/report-data.md")));
        while (matcher.find()) {
            listed.add(matcher.group(1));
        }
        return listed;
    }

    @Test
    @Tag("long")
    void whatIsNotFoundFromTheReportAloneIsListedAndNothingElse() throws IOException {
        assertThat(unseen(JsonNode::isValueNode, 1)).isEqualTo(listed());
    }

    /** One in nine of each kind of place, the first among them. */
    @Test
    void whatIsNotFoundFromTheReportAloneIsListed() throws IOException {
        assertThat(listed()).containsAll(unseen(JsonNode::isValueNode, 9));
    }

    @Test
    void withTheFilesItWasMadeFromEveryAlteredNumberIsFound() throws IOException {
        ReportData own = ReportDataJson.read("own", data).value();
        JsonNode tree = MAPPER.readTree(data);
        for (Leaf leaf : leaves(tree, "", JsonNode::isNumber)) {
            leaf.setter().to(altered(leaf.was()));
            Result<ReportData> read =
                    ReportDataJson.read("forged", tree.toString().getBytes(StandardCharsets.UTF_8));
            if (read.ok()) {
                assertThat(Differences.of(read.value(), own)).as(leaf.pointer()).isNotEmpty();
            }
            leaf.setter().to(leaf.was());
        }
    }

    private static Run verify(byte[] report, boolean withFiles) throws IOException {
        List<Object> words = new ArrayList<>(List.of("verify", Files.write(folder.resolve("given.json"), report)));
        if (withFiles) {
            words.addAll(made);
        }
        return cxm(words.toArray());
    }

    @Test
    void theCommandMakesEverythingAnewAndSaysWhatItOnlyLookedAtWithoutAFile() throws IOException {
        Run all = verify(data, true);
        Run alone = verify(data, false);

        assertThat(all.status()).as(all.out()).isZero();
        assertThat(all.out()).contains("made anew from the files given").doesNotContain("part  ");
        assertThat(alone.status()).as(alone.out()).isZero();
        assertThat(alone.out().lines().filter(line -> line.startsWith("part  ")))
                .anyMatch(line -> line.contains("--responses"))
                .anyMatch(line -> line.contains("--pack"))
                .anyMatch(line -> line.contains("--previous,"))
                .anyMatch(line -> line.contains("--previous-pack"))
                .anyMatch(line -> line.contains("--measures"))
                .anyMatch(line -> line.contains("--comment-themes"));
    }

    /** Places that no check of the report alone can find. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/peers/places/0/p10",
                "/change/n",
                "/items/3/figure/n",
                "/about/smallestGroup",
                "/measures/0/values/0/value"
            })
    void withTheFilesTheCommandTellsWhatIsPrintedAndWhatFollows(String pointer) throws IOException {
        JsonNode tree = MAPPER.readTree(data);
        Leaf leaf = leaves(tree, "", JsonNode::isNumber).stream()
                .filter(l -> l.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
        leaf.setter().to(altered(leaf.was()));
        byte[] forged = ReportDataJson.write(
                ReportDataJson.read("forged", tree.toString().getBytes(StandardCharsets.UTF_8))
                        .value());

        Run run = verify(forged, true);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines())
                .contains("FAIL  " + pointer + ": printed " + tree.at(pointer).asInt() + ", follows "
                        + leaf.was().asInt());
    }
}
