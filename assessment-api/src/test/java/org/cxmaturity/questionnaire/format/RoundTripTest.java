package org.cxmaturity.questionnaire.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private final Questionnaire q = QuestionnaireReader.read(Samples.allKeys()).value();

    @Test
    void aQuestionnaireWrittenAndReadAgainIsEqual() {
        assertThat(QuestionnaireReader.read(QuestionnaireWriter.write(q)).value())
                .isEqualTo(q);
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        Map<String, byte[]> turned = new TreeMap<>(java.util.Comparator.reverseOrder());
        turned.putAll(Samples.allKeys());
        assertThat(QuestionnaireReader.read(new LinkedHashMap<>(turned)).value())
                .isEqualTo(q);
    }

    @Test
    void whatIsWrittenHasNoDefaultsAndStepsAsNumbers() {
        String yaml = new String(QuestionnaireWriter.write(q).get("questionnaire.yaml"), StandardCharsets.UTF_8);
        assertThat(yaml).contains("      1: Never\n").contains("from: 33.3\n").contains("step: any\n");
        assertThat(yaml).doesNotContain("reversed: false").doesNotContain("!!").doesNotContain("&id");
    }

    @Test
    void theJsonHasTheKeysOfTheFormatWithDefaultsWrittenOut() throws Exception {
        JsonNode json = new ObjectMapper().readTree(QuestionnaireJson.canonical(q));
        assertThat(json.at("/id").asText()).isEqualTo("all-keys");
        assertThat(json.at("/scoring/aggregation").asText()).isEqualTo("ROLE_BALANCED");
        assertThat(json.at("/levels/1/from").asText()).isEqualTo("33.3");
        assertThat(json.at("/scales/five/step").asText()).isEqualTo("1");
        assertThat(json.at("/scales/euros/step").asText()).isEqualTo("any");
        assertThat(json.at("/scales/five/labels/3").asText()).isEqualTo("No");
        assertThat(json.at("/factors/1/weight").asText()).isEqualTo("1");
        assertThat(json.at("/factors/0/items/0/reversed").asBoolean(true)).isFalse();
        assertThat(json.at("/factors/0/items/1/when/atLeast").asInt()).isEqualTo(2);
        assertThat(json.at("/factors/0/items/2/gate/critical").asBoolean(true)).isFalse();
        assertThat(json.at("/background/1/options").asText()).isEqualTo("any");
        assertThat(json.at("/translations/da/items/said/roleTexts/frontline").asText())
                .isEqualTo("Jeg fik det at vide.");
        assertThat(json.at("/translations/da/importance/text").asText()).isEqualTo("Hvilke to betyder mest?");
        assertThat(json.at("/translations/da/purpose").isMissingNode()).isTrue();
    }

    @Test
    void theCanonicalFormHasNoWhiteSpaceAndThePrettyOneSaysTheSame() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(QuestionnaireJson.canonical(q)).startsWith("{\"id\":\"all-keys\",\"version\":\"1.2.3\",");
        assertThat(mapper.readTree(QuestionnaireJson.pretty(q)))
                .isEqualTo(mapper.readTree(QuestionnaireJson.canonical(q)));
    }

    @Test
    void theFingerprintFollowsFromTheContentAlone() {
        assertThat(q.sha256()).matches("[0-9a-f]{64}");
        String commented = "# a remark\n" + Samples.ALL_KEYS.replace("minutes: 7", "minutes:   7   # about");
        String changed = Samples.ALL_KEYS.replace("It was fair.", "It was fair!");
        String plain = Samples.read(Samples.ALL_KEYS).value().sha256();
        assertThat(Samples.read(commented).value().sha256()).isEqualTo(plain);
        assertThat(Samples.read(changed).value().sha256()).isNotEqualTo(plain);
        assertThat(q.sha256()).as("a translation is content").isNotEqualTo(plain);
    }

    /** Computed with sha256sum over the JSON text, written by hand. */
    @Test
    void theFingerprintIsTheSha256OfTheCanonicalText() {
        String yaml = "id: tiny\nversion: 1.0.0\nlanguage: en\ntitle: T\npurpose: P\nkind: core\nminutes: 1\n"
                + "levels: [{level: 1, from: 0, name: L, summary: S}]\nscales: {s: {from: 0, to: 1}}\n"
                + "factors: [{id: f, name: F, summary: S, items: [{id: i, text: I, scale: s}]}]\n";
        Questionnaire tiny = Samples.read(yaml).value();
        assertThat(QuestionnaireJson.canonical(tiny))
                .isEqualTo(
                        "{\"id\":\"tiny\",\"version\":\"1.0.0\",\"language\":\"en\",\"title\":\"T\",\"purpose\":\"P\","
                                + "\"kind\":\"core\",\"minutes\":1,\"scoring\":{\"coverage\":0.5,\"aggregation\":\"RESPONDENT_MEAN\"},"
                                + "\"levels\":[{\"level\":1,\"from\":0,\"name\":\"L\",\"summary\":\"S\"}],"
                                + "\"scales\":{\"s\":{\"from\":0,\"to\":1,\"step\":1}},"
                                + "\"factors\":[{\"id\":\"f\",\"name\":\"F\",\"summary\":\"S\",\"weight\":1,"
                                + "\"items\":[{\"id\":\"i\",\"text\":\"I\",\"scale\":\"s\",\"weight\":1,\"reversed\":false,\"required\":false}]}]}");
        assertThat(tiny.sha256()).isEqualTo("482d02a6380240a03cc9281c285c360ca6bcaba22f439fea520b5f7d9f29700e");
    }

    @Test
    void theShareTranslatedCountsEveryTextButBadges() {
        // Base texts: title, purpose, 3 x 2 levels, importance, 5 labels, promise 3 and price 2, items said 7 (text,
        // help,
        // one role, two anchors, one advice, board question) and four others, 2 outcomes, role 4 and site 1, comment 1.
        int base = 2 + 6 + 1 + 5 + 3 + 2 + 7 + 4 + 2 + 5 + 1;
        int danish = 1 + 2 + 1 + 1 + 1 + 3 + 2;
        assertThat(Translations.share(q, "da")).isEqualTo((double) danish / base);
        assertThat(Translations.share(q, "en")).isEqualTo(1.0);
        assertThat(Translations.share(q, "sv")).isEqualTo(0.0);
    }

    @Test
    void anUntranslatedTextFallsBackToTheBaseLanguage() {
        assertThat(q.title().in("da")).isEqualTo("Alle nøgler");
        assertThat(q.purpose().in("da")).startsWith("One sentence. And a second");
        assertThat(q.languages()).containsExactly("en", "da");
    }
}
