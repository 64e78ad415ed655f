package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Path;
import org.cxmaturity.questionnaire.Condition;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XLSForms: what fits becomes a questionnaire, what does not is told row by row. */
class XlsFormTest {
    @TempDir
    Path folder;

    @Test
    void groupsChoicesAndLanguagesBecomeFactorsScalesAndTranslations() throws IOException {
        Path form = folder.resolve("form.xlsx");
        try (Edited e = Edited.create(form)) {
            e.rows(
                    "survey",
                    "type | name | label::English (en) | label::Dansk (da) | hint::English (en) | required | relevant | parameters",
                    "start | start",
                    "begin_group | Promise_kept | The promise | Løftet",
                    "select_one agree | q_1 | We say it. | Vi siger det. | In words. | yes",
                    "select_one agree | q_2 | We keep it. | Vi holder det. | | | ${q_1} >= '3'",
                    "range | q_3 | How many of ten? | Hvor mange af ti? | | | | start=0 end=10 step=1",
                    "end_group",
                    "select_one job | role | Your role | Din rolle",
                    "text | more | What else? | Hvad ellers?");
            e.rows(
                    "choices",
                    "list_name | name | label::English (en) | label::Dansk (da)",
                    "agree | 1 | No | Nej",
                    "agree | 2 | Partly | Delvis",
                    "agree | 3 | Yes | Ja",
                    "job | leadership | Management | Ledelse",
                    "job | frontline | Front line | Kundekontakt");
            e.rows(
                    "settings",
                    "form_title | form_id | version | default_language",
                    "Our form | our_form | 2024 | English (en)");
        }

        Run run = cxm("questionnaire", "import", form, "--into", folder.resolve("new"));

        assertThat(run.status()).as(run.err()).isZero();
        Questionnaire q = onDisk();
        assertThat(q.id()).isEqualTo("our-form");
        assertThat(q.draft()).isTrue();
        assertThat(q.languages()).containsExactly("en", "da");
        assertThat(q.factors()).singleElement().satisfies(f -> {
            assertThat(f.id()).isEqualTo("promise-kept");
            assertThat(f.name().in("da")).isEqualTo("Løftet");
            assertThat(f.items()).extracting(i -> i.id()).containsExactly("q-1", "q-2", "q-3");
        });
        assertThat(q.item("q-1").orElseThrow()).satisfies(i -> {
            assertThat(i.text().in("da")).isEqualTo("Vi siger det.");
            assertThat(i.help().base()).isEqualTo("In words.");
            assertThat(i.required()).isTrue();
            assertThat(i.scale().options()).isEqualTo(3);
            assertThat(i.scale().labels().get(2).in("da")).isEqualTo("Delvis");
        });
        assertThat(q.item("q-2").orElseThrow().when()).isEqualTo(new Condition("q-1", Condition.Test.AT_LEAST, 3));
        assertThat(q.item("q-3").orElseThrow().scale().options()).isEqualTo(11);
        assertThat(q.background("role").orElseThrow().options().get("frontline").in("da"))
                .isEqualTo("Kundekontakt");
        assertThat(q.comments()).extracting(c -> c.id()).containsExactly("more");
        assertThat(run.err())
                .contains("S06 warning: the version \"2024\" is not of three numbers: 1.0.0 was put in")
                .doesNotContain(form + ":2:", "S05");
    }

    @Test
    void whatDoesNotFitIsToldRowByRowAndTheRestIsTaken() throws IOException {
        Path form = folder.resolve("form.xlsx");
        try (Edited e = Edited.create(form)) {
            e.rows(
                    "survey",
                    "type | name | label | relevant",
                    "begin group | one | One",
                    "select_one agree | a | We listen. | count(${b}) > 1",
                    "select_one agree | b | We mend.",
                    "image | photo | A picture",
                    "select_multiple agree | many | Which ones?",
                    "begin repeat | each | Each",
                    "select_one agree | c | Not asked.",
                    "end repeat",
                    "end group",
                    "select_one agree | d | On its own.",
                    "select_one nowhere | e | No choices.");
            e.rows("choices", "list name | name | label", "agree | 1 | No", "agree | 2 | Yes");
            e.rows("settings", "form_title", "Small form");
        }

        Run run = cxm("questionnaire", "import", form, "--into", folder.resolve("new"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err().lines())
                .contains(
                        form
                                + ":3: S05 warning: the condition \"count(${b}) > 1\" is no comparison of an earlier item with a"
                                + " number (sheet survey, cell D3). The question is asked of all.",
                        form
                                + ":5: S05 warning: \"image\" has no place in a questionnaire: photo (sheet survey, cell A5). It was"
                                + " left out.",
                        form
                                + ":6: S05 warning: \"select_multiple agree\" has no place in a questionnaire: many (sheet survey,"
                                + " cell A6). It was left out.",
                        form
                                + ":7: S05 warning: a group that repeats cannot be asked (sheet survey, cell A7). Its questions were"
                                + " left out.",
                        form
                                + ":11: S05 warning: a question outside of all groups (sheet survey, cell B11). Such questions were"
                                + " put into a factor \"general\".",
                        form
                                + ":12: S05 warning: the list \"nowhere\" has no choices (sheet survey, cell A12). The question was"
                                + " left out.");
        assertThat(onDisk().items()).extracting(i -> i.id()).containsExactly("a", "b", "d");
        assertThat(cxm("questionnaire", "lint", folder.resolve("new")).status()).isZero();
    }

    private Questionnaire onDisk() {
        return Library.onDisk(folder.resolve("new").toString()).value();
    }
}
