package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.questionnaire.Change.Kind;
import org.cxmaturity.questionnaire.Change.Part;
import org.cxmaturity.questionnaire.Change.Step;
import org.cxmaturity.questionnaire.Comparability.FactorLink;
import org.cxmaturity.questionnaire.Comparability.ItemLink;
import org.cxmaturity.questionnaire.Comparability.Link;
import org.cxmaturity.questionnaire.format.ComparabilityJson;
import org.cxmaturity.questionnaire.format.ComparabilityText;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparabilityTest {
    /** Factor one has four items of weight 1, factor two has two; a note item weighs nothing. */
    private static final String BASE = """
            id: small
            version: 1.0.0
            language: en
            title: Small
            purpose: To compare.
            kind: core
            minutes: 3
            scoring: {coverage: 0.5, overallCap: 1}
            levels:
              - {level: 1, from: 0, name: Low, summary: L}
              - {level: 2, from: 50, name: High, summary: H}
            scales:
              five: {from: 1, to: 5, labels: {1: Never}}
              ten: {from: 0, to: 10}
            factors:
              - id: one
                name: One
                summary: First
                items:
                  - {id: a, text: Item a, scale: five}
                  - {id: b, text: Item b, scale: five}
                  - {id: c, text: Item c, scale: five}
                  - {id: d, text: Item d, scale: five}
                  - {id: note, text: Note, scale: five, weight: 0}
              - id: two
                name: Two
                summary: Second
                items:
                  - {id: x, text: Item x, scale: five}
                  - {id: y, text: Item y, scale: ten}
            outcomes:
              - {id: nps, measure: nps, text: Recommend, scale: ten}
            background:
              - {id: role, text: Role, options: {leadership: Lead, frontline: Front}}
            """;

    @Test
    void twoEqualVersionsHaveNoChangeAndCompare() {
        Comparability c = compare("minutes: 3", "minutes: 3");
        assertThat(c.changes()).isEmpty();
        assertThat(c.requires()).isEqualTo(Step.NONE);
        assertThat(c.overall()).isEqualTo(Link.SAME);
        assertThat(c.levels()).isTrue();
        assertThat(c.items()).extracting(ItemLink::link).containsOnly(Link.SAME);
        assertThat(c.factors()).extracting(FactorLink::link).containsOnly(Link.SAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text: Item a                              | text: Item A                                  | PATCH | ITEM          | REWORDED
            labels: {1: Never}                        | labels: {1: Never, 5: Always}                 | PATCH | SCALE         | REWORDED
            name: One                                 | name: Uno                                     | PATCH | FACTOR        | REWORDED
            title: Small                              | title: Tiny                                   | PATCH | QUESTIONNAIRE | REWORDED
            minutes: 3                                | minutes: 4                                    | PATCH | QUESTIONNAIRE | CHANGED
            text: Item a, scale: five                 | text: Item a, help: Hm, scale: five           | PATCH | ITEM          | REWORDED
            text: Item a, scale: five                 | text: Item a, scale: five, required: true     | PATCH | ITEM          | CHANGED
            {id: y, text: Item y, scale: ten}         | {id: y, text: Item y, scale: ten, when: {item: x, answered: true}} | MINOR | ITEM | CHANGED
            {leadership: Lead, frontline: Front}      | {leadership: Lead, frontline: Front, it: IT}  | MINOR | BACKGROUND    | CHANGED
            text: Item a, scale: five                 | text: Item a, scale: ten                      | MAJOR | ITEM          | RESCALED
            text: Item a, scale: five                 | text: Item a, scale: five, weight: 2          | MAJOR | ITEM          | REWEIGHTED
            text: Item a, scale: five                 | text: Item a, scale: five, reversed: true     | MAJOR | ITEM          | REVERSED
            text: Item a, scale: five                 | text: Item a, scale: five, gate: {level: 2}   | MAJOR | ITEM          | CHANGED
            {id: y, text: Item y, scale: ten}         | {id: z, text: Item z, scale: ten}             | MAJOR | ITEM          | REMOVED
            id: two                                   | id: three                                     | MAJOR | FACTOR        | REMOVED
            name: Two                                 | `name: Two\n    weight: 2`                    | MAJOR | FACTOR        | REWEIGHTED
            from: 50                                  | from: 60                                      | MAJOR | LEVEL         | MOVED
            coverage: 0.5                             | coverage: 0.6                                 | MAJOR | SCORING       | CHANGED
            overallCap: 1                             | overallCap: 2                                 | MAJOR | SCORING       | CHANGED
            , overallCap: 1                           | , aggregation: ROLE_BALANCED                  | MAJOR | SCORING       | CHANGED
            {leadership: Lead, frontline: Front}      | {leadership: Lead}                            | MAJOR | BACKGROUND    | CHANGED
            measure: nps                              | measure: mean                                 | MAJOR | OUTCOME       | CHANGED
            """)
    void eachChangeAsksForItsVersionStep(String was, String is, Step step, Part part, Kind kind) {
        Comparability c = compare(was, is.replace("\\n", "\n"));
        assertThat(c.requires()).isEqualTo(step);
        assertThat(c.changes())
                .anyMatch(x -> x.part() == part && x.kind() == kind && x.step().compareTo(step) <= 0);
    }

    @Test
    void anItemMoreIsMinorAndItsFactorComparesOverTheOthers() {
        Comparability c = compare("      - {id: note", "      - {id: e, text: Item e, scale: five}\n      - {id: note");
        assertThat(c.requires()).isEqualTo(Step.MINOR);
        FactorLink one = c.factors().get(0);
        assertThat(one.link()).isEqualTo(Link.COMMON_ITEMS);
        assertThat(one.common()).containsExactly("a", "b", "c", "d");
        assertThat(one.itemShare()).isEqualTo(0.8);
        assertThat(c.overall()).isEqualTo(Link.COMMON_ITEMS);
        assertThat(link(c, "e")).isEqualTo(Link.ADDED);
    }

    /** Three of four are 75 %, above 70; two of four are 50. */
    @Test
    void aFactorThatLostTooManyItemsBreaksItsTrend() {
        FactorLink three = compare("scale: five}\n      - {id: note", "scale: ten}\n      - {id: note")
                .factors()
                .get(0);
        assertThat(three.link()).isEqualTo(Link.COMMON_ITEMS);
        assertThat(three.itemShare()).isEqualTo(0.75);
        Comparability half = between(
                BASE,
                BASE.replace("Item a, scale: five", "Item a, scale: ten")
                        .replace("Item b, scale: five", "Item b, scale: ten"));
        assertThat(half.factors().get(0).link()).isEqualTo(Link.BROKEN);
        assertThat(half.overall()).isEqualTo(Link.BROKEN);
        assertThat(link(half, "a")).isEqualTo(Link.BROKEN);
        assertThat(link(half, "c")).isEqualTo(Link.SAME);
    }

    /** Item d carries 3 of 6: the other three are 75 % of the items and 50 % of the weight. */
    @Test
    void theCommonItemsMustCarryEnoughWeight() {
        String heavy = BASE.replace("Item d, scale: five", "Item d, scale: five, weight: 3");
        FactorLink one = between(heavy, heavy.replace("Item d, scale: five", "Item d, scale: ten"))
                .factors()
                .get(0);
        assertThat(one.itemShare()).isEqualTo(0.75);
        assertThat(one.weightShare()).isCloseTo(0.5, within(1e-12));
        assertThat(one.link()).isEqualTo(Link.BROKEN);
    }

    @Test
    void anItemWithoutWeightDoesNotTouchItsFactor() {
        Comparability c = compare("      - {id: note, text: Note, scale: five, weight: 0}\n", "");
        assertThat(c.requires()).isEqualTo(Step.MAJOR);
        assertThat(c.factors().get(0).link()).isEqualTo(Link.SAME);
    }

    @Test
    void otherWeightsAreRecomputedOverAllItems() {
        FactorLink one = compare("Item a, scale: five", "Item a, scale: five, weight: 2")
                .factors()
                .get(0);
        assertThat(one.link()).isEqualTo(Link.COMMON_ITEMS);
        assertThat(one.itemShare()).isEqualTo(1.0);
    }

    @Test
    void anItemThatMovesToAnotherFactorIsCommonToNeither() {
        String moved = BASE.replace("      - {id: d, text: Item d, scale: five}\n", "")
                .replace("      - {id: x", "      - {id: d, text: Item d, scale: five}\n      - {id: x");
        Comparability c = between(BASE, moved);
        assertThat(c.changes()).extracting(Change::kind).containsExactly(Kind.MOVED);
        assertThat(c.requires()).isEqualTo(Step.MAJOR);
        assertThat(link(c, "d")).isEqualTo(Link.SAME);
        assertThat(c.factors())
                .extracting(FactorLink::common)
                .containsExactly(List.of("a", "b", "c"), List.of("x", "y"));
        assertThat(c.factors().get(1).itemShare()).as("two of three").isCloseTo(2 / 3.0, within(1e-12));
        assertThat(c.factors().get(1).link()).isEqualTo(Link.BROKEN);
    }

    @Test
    void anotherOrderIsAPatch() {
        String swapped = BASE.replace("id: a,", "id: @,")
                .replace("Item a", "Item @")
                .replace("id: b,", "id: a,")
                .replace("Item b", "Item a")
                .replace("id: @,", "id: b,")
                .replace("Item @", "Item b");
        Comparability c = between(BASE, swapped);
        assertThat(c.changes()).extracting(Change::kind).containsExactly(Kind.MOVED);
        assertThat(c.requires()).isEqualTo(Step.PATCH);
        assertThat(c.overall()).isEqualTo(Link.SAME);
    }

    @Test
    void aLanguageMoreIsAPatchAndNoTextByTextList() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("questionnaire.yaml", bytes(BASE));
        files.put("texts.da.yaml", bytes("language: da\ntitle: Lille\nitems: {a: {text: Spørgsmål a}}\n"));
        Comparability c =
                Comparability.of(read(BASE), QuestionnaireReader.read(files).value());
        assertThat(c.changes()).containsExactly(new Change(Part.LANGUAGE, "da", Kind.ADDED, "", List.of(), Step.PATCH));
    }

    @Test
    void levelsThatStartElsewhereBreakTheLevels() {
        Comparability c = compare("from: 50", "from: 60");
        assertThat(c.levels()).isFalse();
        assertThat(c.overall()).as("scores still compare").isEqualTo(Link.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0, 1.0.0, NONE",
        "1.0.0, 0.9.9, NONE",
        "1.0.0, 1.0.1, PATCH",
        "1.0.9, 1.1.0, MINOR",
        "1.9.9, 2.0.0, MAJOR"
    })
    void aVersionNumberTakesAStep(String from, String to, Step step) {
        assertThat(Step.between(
                        Version.parse(from).orElseThrow(), Version.parse(to).orElseThrow()))
                .isEqualTo(step);
    }

    @Test
    void aVersionThatSaysTooLittleIsWarnedOf() {
        String next =
                BASE.replace("version: 1.0.0", "version: 1.0.1").replace("Item a, scale: five", "Item a, scale: ten");
        Comparability c = between(BASE, next);
        assertThat(c.versionFits()).isFalse();
        assertThat(ComparabilityText.versionWarning(read(BASE), read(next), c, "next"))
                .hasValueSatisfying(
                        w -> assertThat(w)
                                .hasToString(
                                        "next:1: Q55 version 1.0.1 after 1.0.0, but the changes need a major version. Call it 2.0.0 or later."));
        Questionnaire two = read(next.replace("1.0.1", "2.0.0"));
        assertThat(ComparabilityText.versionWarning(read(BASE), two, Comparability.of(read(BASE), two), "next"))
                .isEmpty();
    }

    @Test
    void theWordsSayPlainlyWhereATrendIsBroken() {
        String next = BASE.replace("version: 1.0.0", "version: 2.0.0")
                .replace("Item x, scale: five", "Item x, scale: ten")
                .replace("      - {id: note", "      - {id: e, text: Item e, scale: five}\n      - {id: note")
                .replace("text: Item a", "text: Item A");
        Questionnaire newer = read(next);
        assertThat(ComparabilityText.of(read(BASE), newer, Comparability.of(read(BASE), newer)))
                .isEqualTo("""
                small 1.0.0 -> small 2.0.0

                What changed (needs at least a major version)
                  minor  item e added
                  major  item x re-scaled: 1..5 to 0..10
                  patch  item a reworded: text (en)

                What stays comparable
                  factor one: comparable over common items, both waves recomputed (4 common, 80 % of the items, 80 % of the weight)
                  factor two: TREND BROKEN (1 common, 50 % of the items, 50 % of the weight)
                  overall: TREND BROKEN
                  levels: the same
                  items: 6 of 8 on the same id and scale
                  items TREND BROKEN: x
                  items new, no trend yet: e
                """);
        assertThat(ComparabilityJson.pretty(read(BASE), newer, Comparability.of(read(BASE), newer)))
                .contains(
                        "\"requires\": \"major\"",
                        "\"versionFits\": true",
                        "\"link\": \"BROKEN\"",
                        "\"languages\": [ \"en\" ]");
    }

    private static Link link(Comparability c, String item) {
        return c.items().stream()
                .filter(i -> i.id().equals(item))
                .findFirst()
                .orElseThrow()
                .link();
    }

    private static Comparability compare(String was, String is) {
        assertThat(BASE).contains(was);
        return between(BASE, BASE.replace(was, is));
    }

    private static Comparability between(String older, String newer) {
        return Comparability.of(read(older), read(newer));
    }

    private static Questionnaire read(String yaml) {
        return QuestionnaireReader.read(Map.of("q.yaml", bytes(yaml))).value();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
