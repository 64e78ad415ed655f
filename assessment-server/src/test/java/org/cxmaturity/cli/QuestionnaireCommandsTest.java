package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionnaireCommandsTest {
    private static final String SMALL = """
            id: small
            version: 1.0.0
            language: en
            title: Small
            purpose: To try the commands.
            kind: module
            minutes: 2
            levels: [{level: 1, from: 0, name: Low, summary: L}]
            scales: {five: {from: 1, to: 5}}
            factors:
              - id: one
                name: One
                summary: First
                items:
                  - {id: a, text: We keep our promises., scale: five}
                  - {id: b, text: We listen., scale: five, reversed: true}
            """;

    private static final String ROLE =
            "background: [{id: role, text: Role, options: {frontline: Front, support: Back}}]\n";

    @TempDir
    Path folder;

    @Test
    void theListSaysWhatIsBundled() throws IOException {
        Run run = cxm("questionnaire", "list", "--json");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode core = new ObjectMapper().readTree(run.out()).get(0);
        assertThat(core.get("id").asText()).isEqualTo("five-factor");
        assertThat(core.get("kind").asText()).isEqualTo("core");
        assertThat(core.get("items").asInt()).isEqualTo(30);
        assertThat(core.get("languages").get("en").asDouble()).isEqualTo(1.0);
        assertThat(core.fieldNames())
                .toIterable()
                .containsExactly("id", "version", "kind", "items", "minutes", "languages");
        assertThat(cxm("questionnaire", "list").out()).startsWith("ID ").contains("\nfive-factor ");
    }

    @Test
    void aQuestionnaireIsShownInWordsAndAsJson() throws IOException {
        String q = write("small.yaml", SMALL);
        assertThat(cxm("questionnaire", "show", q).out())
                .contains("small 1.0.0 (module, about 2 minutes, en)", "  b  We listen.  [five 1..5, reversed]");
        JsonNode json = new ObjectMapper()
                .readTree(cxm("questionnaire", "show", q, "--json").out());
        assertThat(json.at("/factors/0/items/1/reversed").asBoolean()).isTrue();
        assertThat(json.has("translations")).isFalse();
    }

    @Test
    void aQuestionnaireIsShownInALanguageItHas() throws IOException {
        String q = Path.of(write("q/questionnaire.yaml", SMALL)).getParent().toString();
        write("q/texts.nb.yaml", "language: nb\ntitle: Liten\nitems: {a: {text: Vi holder det vi lover.}}\n");
        assertThat(cxm("questionnaire", "show", q, "--lang", "nb").out())
                .contains("\nLiten\n", "Vi holder", "We listen.");
        JsonNode nb = new ObjectMapper()
                .readTree(cxm("questionnaire", "show", q, "--lang", "nb", "--json")
                        .out());
        assertThat(nb.get("title").asText()).isEqualTo("Liten");
        assertThat(nb.get("language").asText()).isEqualTo("nb");
        JsonNode all = new ObjectMapper()
                .readTree(cxm("questionnaire", "show", q, "--json").out());
        assertThat(all.at("/translations/nb/title").asText()).isEqualTo("Liten");

        Run other = cxm("questionnaire", "show", q, "--lang", "xx");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("--lang xx: small has the languages en, nb");
    }

    @Test
    void lintTellsEveryFaultOnStandardErrorAndFails() throws IOException {
        String q =
                write("q.yaml", SMALL.replace("reversed: true", "revered: true").replace("minutes: 2", "minutes: two"));
        Run run = cxm("questionnaire", "lint", q);
        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        q + ": 2 faults, no warnings\n",
                        q + ":7: Q03 \"minutes\" is \"two\", not a whole number. Write a whole number there.\n" + q
                                + ":16: Q01 unknown key \"revered\". Did you mean \"reversed\"?\n"));
    }

    @Test
    void warningsChangeTheStatusOnlyWhenStrict() throws IOException {
        String q = write("q.yaml", SMALL.replace("We listen.", "We keep our promises."));
        assertThat(cxm("questionnaire", "lint", q).status()).isZero();
        Run strict = cxm("questionnaire", "lint", "--strict", q);
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.out()).isEqualTo(q + ": 2 items, en, no faults, 1 warning\n");
        assertThat(strict.err()).contains(":16: Q51 ").contains("items a and b have the same text");
        assertThat(cxm("questionnaire", "lint", "--strict", write("good.yaml", SMALL))
                        .status())
                .isZero();
    }

    @Test
    void afterFiftyFaultsALastLineSaysHowManyMore() throws IOException {
        String keys = IntStream.range(0, 60).mapToObj(i -> "zzz" + i + ": 1\n").collect(Collectors.joining());
        Run run = cxm("questionnaire", "lint", write("q.yaml", SMALL + keys));
        assertThat(run.err().lines()).hasSize(51);
        assertThat(run.err()).endsWith("and 10 more faults\n");
        assertThat(run.out()).contains("60 faults");
    }

    @Test
    void aMisspeltBundledIdIsGuessed() {
        Run run = cxm("questionnaire", "show", "five-facter");
        assertThat(run)
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "five-facter: Q09 there is no such questionnaire, folder or file. Did you mean \"five-factor\"?\n"));
        Run version = cxm("questionnaire", "show", "five-factor@99.0.0");
        assertThat(version.status()).isEqualTo(2);
        assertThat(version.err()).startsWith("five-factor@99.0.0: Q09 this version is not bundled. There is 1.");
    }

    @Test
    void theDifferenceOfTwoVersionsIsToldWithAWarningOnTheNumber() throws IOException {
        String a = write("a.yaml", SMALL);
        String b = write(
                "b.yaml",
                SMALL.replace("  - {id: b, text: We listen., scale: five, reversed: true}", "")
                        .replace("version: 1.0.0", "version: 1.0.1"));
        Run run = cxm("questionnaire", "diff", a, b);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("item b removed", "factor one: TREND BROKEN");
        assertThat(run.err()).contains(b + ":1: Q55 ").contains("Call it 2.0.0 or later.");
        JsonNode json = new ObjectMapper()
                .readTree(cxm("questionnaire", "diff", a, b, "--json").out());
        assertThat(json.get("requires").asText()).isEqualTo("major");
        assertThat(json.at("/factors/0/link").asText()).isEqualTo("BROKEN");
        assertThat(cxm("questionnaire", "diff", a, "nowhere").status()).isEqualTo(2);
    }

    @Test
    void twoFormsAreComparedItemByItemAndNotCalledVersions() throws IOException {
        Run run = cxm("questionnaire", "diff", "five-factor-pulse", "five-factor");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "Two forms, not two versions: their ids differ. They compare item by item: 10 of the 10 items of"
                                + " five-factor-pulse and of the 30 of five-factor have the same id and scale, and the same words.")
                .contains("factor articulate: NOT COMPARABLE (2 common, 33 % of the items", "overall: NOT COMPARABLE")
                .contains("items only in five-factor: art-commitments, ")
                .doesNotContain("TREND", "version)", "waves");
        JsonNode json = new ObjectMapper()
                .readTree(cxm("questionnaire", "diff", "five-factor-pulse", "five-factor", "--json")
                        .out());
        assertThat(json.get("comparison").asText()).isEqualTo("FORMS");
        assertThat(json.has("requires")).isFalse();
        assertThat(json.at("/changes/0").has("step")).isFalse();
    }

    @Test
    void aFormOfCoreAndModuleIsShownWithItsWholeTimeAndWhatIsAskedOnce() throws IOException {
        String core = write(
                "core.yaml",
                SMALL.replace("id: small", "id: large")
                                .replace("module", "core")
                                .replace("{id: a,", "{id: c,")
                                .replace("{id: b,", "{id: d,")
                        + ROLE);
        String module = write("module.yaml", SMALL + ROLE);
        String whole = "large + small: together about 4 minutes, 4 items; asked once: role";
        assertThat(cxm("questionnaire", "show", core + "," + module).out()).endsWith("\n" + whole + "\n");
        assertThat(cxm("questionnaire", "show", core + "," + module, "--json").status())
                .isEqualTo(2);
        Run sheet = cxm("responses", "template", "--questionnaire", core + "," + module);
        assertThat(sheet.out().strip()).isEqualTo("respondent,role,c,d,a,b,submitted,seconds");
        assertThat(sheet.err()).isEqualTo(whole + "\n");
        Run clash = cxm("questionnaire", "show", "five-factor,five-factor-pulse");
        assertThat(clash.status()).isEqualTo(2);
        assertThat(clash.err()).contains("art-promise");
    }

    @Test
    void theWordingForARoleIsShownAndHeldToTheSameRulesAsTheText() throws IOException {
        String role = SMALL.replace(
                "text: We listen.,", "text: We listen., roleTexts: {frontline: I listen and I act on it.},");
        String q = write("q.yaml", role + ROLE);
        assertThat(cxm("questionnaire", "show", q).out()).contains("\n    to frontline: I listen and I act on it.\n");
        assertThat(cxm("questionnaire", "lint", q).err()).contains("Q54").contains("item b for role frontline");
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
