package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questionnaires as workbooks: out and back without loss, edited by people, faulty with sheet and cell. */
class QuestionnaireWorkbookTest {
    private static final String TEXTS = "Texts";

    @TempDir
    Path folder;

    static List<String> bundled() {
        return Library.bundled().ids();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void aBundledQuestionnaireComesBackAsItWentOut(String id) {
        Run run = throughAWorkbook(id);

        assertThat(run.err()).doesNotContain("S0");
        assertThat(onDisk("back")).isEqualTo(Library.bundled().resolve(id).value());
    }

    @Test
    void everyKeyOfTheFormatComesBackAlsoOneWithAStroke() throws IOException {
        Path all = Files.writeString(folder.resolve("all.yaml"), """
                id: all-keys
                version: 1.2.3
                language: en
                title: All keys
                purpose: "=1+1 is no formula, # no remark: it is a text."
                kind: module
                minutes: 7
                scoring: {coverage: 0.6, overallCap: 1, aggregation: ROLE_BALANCED}
                levels:
                  - {level: 1, from: 0, name: "1", summary: "true"}
                  - {level: 2, from: 33.3, name: Two, summary: "Two\\nlines."}
                importance: {pick: 2, text: Which two?}
                scales:
                  half: {from: -1, to: 1, step: 0.5, labels: {-1: No, 0: Neither}}
                  euros: {from: 0, to: 250, step: any, unit: EUR}
                factors:
                  - id: f
                    name: F
                    phrase: an f
                    badge: F
                    summary: It is f.
                    weight: 0.3333333333333333
                    items:
                      - {id: a, text: A., help: In a word., scale: half, roleTexts: {it: For IT.}, weight: 2,
                         required: true, anchors: {-1: Not, 1: All}, advice: {-1: Begin.}, boardQuestion: Who?,
                         gate: {level: 2, critical: true}}
                      - {id: b, text: B., scale: euros, reversed: true, roles: [it], when: {item: a, atLeast: -0.5}}
                      - {id: c, text: C., scale: half, when: {item: a, answered: true}, gate: {level: 2}}
                      - {id: d, text: D., scale: half, when: {item: a, equals: 1}, weight: 0}
                      - {id: e, text: E., scale: half, when: {item: b, atMost: 20}}
                outcomes: [{id: ease, measure: effort, text: It was easy., scale: half}]
                background:
                  - {id: role, text: Your role, options: {it: IT, "IT / Finance": Both, "1": One}}
                  - {id: site, text: Site, options: any}
                comments: [{id: change, text: What else?}]
                sources: [Our own, "A second: 1999"]
                """);

        assertThat(throughAWorkbook(all).status()).isZero();

        assertThat(onDisk("back")).isEqualTo(Library.onDisk(all.toString()).value());
    }

    @Test
    void aNewColumnIsANewLanguageAndNothingElseIsWritten() throws IOException {
        String into = into(Questions.SMALL);
        Path workbook = workbook(Questions.SMALL, "--add", "nb");
        byte[] base = Files.readAllBytes(Path.of(into, "questionnaire.yaml"));
        try (Edited e = Edited.open(workbook)) {
            assertThat(e.text(TEXTS, "D1")).isEqualTo("nb");
            e.cell(TEXTS, "D" + e.row(TEXTS, "items / done / text"), "Det er gjort.");
            e.cell(TEXTS, "F1", "sv");
            e.cell(TEXTS, "F" + e.row(TEXTS, "title"), "Liten");
        }

        Run run = cxm("questionnaire", "import", workbook, "--into", into);

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("texts.nb.yaml written", "texts.sv.yaml written")
                .doesNotContain("changed");
        Questionnaire q = Library.onDisk(into).value();
        assertThat(q.languages()).containsExactly("en", "nb", "sv");
        assertThat(q.item("done").orElseThrow().text().in("nb")).isEqualTo("Det er gjort.");
        assertThat(q.title().in("sv")).isEqualTo("Liten");
        assertThat(Files.readAllBytes(Path.of(into, "questionnaire.yaml"))).isEqualTo(base);
    }

    @Test
    void allFaultsAreToldAtOnceWithSheetAndCellAndNothingIsWritten() throws IOException {
        Path workbook = workbook(Questions.SMALL);
        try (Edited e = Edited.open(workbook)) {
            e.cell("Items", "B2", "cleer");
            e.cell("Items", "C3", "practise");
            e.cell(TEXTS, "C" + e.row(TEXTS, "items / done / text"), "");
            e.cell(TEXTS, "A" + e.row(TEXTS, "comments / change / text"), "comments / chance / text");
            e.cell(TEXTS, "F1", "Norsk");
            e.cell("Levels", "B3", "-5");
        }

        Run run = cxm("questionnaire", "import", workbook, "--into", folder.resolve("new"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .contains(
                        workbook
                                + ":2: S03 the item \"said\" belongs to \"cleer\", which is no factor (sheet Items, cell A2)."
                                + " Did you mean \"clear\"? Name a factor of the sheet Factors.",
                        workbook
                                + ":3: Q12 there is no scale \"practise\" (sheet Items, cell C3). Did you mean \"practice\"?")
                .anyMatch(line -> line.contains("S03 \"comments / chance / text\" is the text of nothing"))
                .anyMatch(line -> line.contains("Q03 \"text\" is empty (sheet Texts, cell C"))
                .anyMatch(line -> line.contains("Q03 language: \"Norsk\" is not allowed (sheet Texts, cell F1)"))
                .anyMatch(line -> line.contains("Q15") && line.contains("(sheet Levels, cell B3)"));
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void aColumnThatIsGoneAndAScaleThatStandsTwiceAreTold() throws IOException {
        Path workbook = workbook(Questions.SMALL);
        try (Edited e = Edited.open(workbook)) {
            e.cell("Scales", "A3", "practice");
        }
        assertThat(cxm("questionnaire", "import", workbook, "--into", folder.resolve("new"))
                        .err())
                .contains(workbook
                        + ":3: S07 the scale \"practice\" stands twice (sheet Scales, cell A3). Keep one of the two"
                        + " rows.");
        try (Edited e = Edited.open(workbook)) {
            e.cell("Items", "B1", "of");
        }
        assertThat(cxm("questionnaire", "import", workbook, "--into", folder.resolve("new"))
                        .err())
                .contains(workbook
                        + ":1: S02 sheet Items has no column \"factor\" (sheet Items, cell A1). Put it back as it was"
                        + " exported.");
    }

    @Test
    void whoeverChangesTheBaseTextIsToldWhichTranslationsToLookAt() throws IOException {
        Path workbook = workbook("five-factor");
        try (Edited e = Edited.open(workbook)) {
            e.cell(TEXTS, "C" + e.row(TEXTS, "items / art-promise / text"), "We have said it.");
        }

        Run run = cxm("questionnaire", "import", workbook, "--into", folder.resolve("new"));

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("S04 warning: the text in en was changed since the export")
                .contains("da");
    }

    @Test
    void aLanguageWhoseColumnWasTakenAwayStays() throws IOException {
        String into = into("five-factor");
        Path base = Files.copy(Path.of(into, "questionnaire.yaml"), folder.resolve("base.yaml"));
        Path workbook = workbook(base);

        Run run = cxm("questionnaire", "import", workbook, "--into", into);

        assertThat(run.err()).contains("texts.da.yaml kept: the workbook has no such language");
        assertThat(Library.onDisk(into).value().languages()).contains("da");
    }

    @Test
    void anotherQuestionnaireIsNotWrittenOver() {
        String into = into(Questions.SMALL);

        Run run = cxm("questionnaire", "import", workbook("five-factor"), "--into", into);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(into + ": W08 the questionnaire small lies there, and this one is five-factor.");
        assertThat(Library.onDisk(into).value().id()).isEqualTo("small");
    }

    @Test
    void aWorkbookOfAnotherKindIsRefusedAndSoIsWhatIsNone() throws IOException {
        Path answers = folder.resolve("answers.xlsx");
        try (Edited e = Edited.create(answers)) {
            e.rows("Answers", "a | b", "1 | 2");
        }
        Path none = Files.writeString(folder.resolve("none.xlsx"), "id: small\n");

        assertThat(cxm("questionnaire", "import", answers, "--into", folder.resolve("x"))
                        .err())
                .startsWith(answers + ":1: S01 the workbook holds no questionnaire: it has the sheets Answers.");
        assertThat(cxm("questionnaire", "import", none, "--into", folder.resolve("x"))
                        .err())
                .startsWith(none + ":1: X01 ");
    }

    @Test
    void aLanguageToAddIsNamedByItsCode() {
        Run run = cxm("questionnaire", "export", Questions.SMALL, "--add", "Norsk", "--xlsx", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("U03 --add Norsk: give a language such as en, nb or pt-BR");
    }

    private Run throughAWorkbook(Object q) {
        return cxm("questionnaire", "import", workbook(q), "--into", folder.resolve("back"));
    }

    private String into(Object q) {
        Path into = folder.resolve("into");
        assertThat(cxm("questionnaire", "import", workbook(q), "--into", into).status())
                .isZero();
        return into.toString();
    }

    private Path workbook(Object q, Object... more) {
        Path file = folder.resolve("w.xlsx");
        List<Object> args = new java.util.ArrayList<>(List.of("questionnaire", "export", q, "--xlsx", file));
        args.addAll(List.of(more));
        Run run = cxm(args.toArray());
        assertThat(run.err()).isEmpty();
        return file;
    }

    private Questionnaire onDisk(String name) {
        return Library.onDisk(folder.resolve(name).toString()).value();
    }
}
