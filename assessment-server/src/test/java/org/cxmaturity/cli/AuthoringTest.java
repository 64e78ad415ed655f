package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.render.pdf.PdfText;
import org.cxmaturity.render.pdf.TextBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A questionnaire from the first line to a published version and a report, as a consultant makes it: no Java touched. */
class AuthoringTest {
    private static final String NAME = "our-check";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv", "fi"})
    void whatNewWritesLintsWithoutFaultsInEveryLanguage(String language) {
        Run run = create("--lang", language);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(cxm("questionnaire", "lint", here()).out())
                .contains("6 items")
                .endsWith("no faults, no warnings\n");
        Questionnaire q = onDisk();
        assertThat(q.draft()).isTrue();
        assertThat(q.language()).isEqualTo(language);
        assertThat(q.id()).isEqualTo(NAME);
    }

    @Test
    void aScriptGivesAllOfItByOptions() {
        create(
                "--id",
                "check-two",
                "--title",
                "Our check",
                "--purpose",
                "To see.",
                "--factor",
                "Løfte & svar: Vi siger det.; Vi holder det.",
                "--factor",
                "Calm",
                "--items",
                "4",
                "--scale",
                "0-10",
                "--labels",
                "Never; Always");

        Questionnaire q = onDisk();
        assertThat(q.factors()).extracting(f -> f.id()).containsExactly("loefte-svar", "calm");
        assertThat(q.items()).hasSize(6);
        assertThat(q.item("loefte-svar-2").orElseThrow().text().base()).isEqualTo("Vi holder det.");
        assertThat(q.scales().values()).singleElement().satisfies(s -> {
            assertThat(s.options()).isEqualTo(11);
            assertThat(s.labels().get(10).base()).isEqualTo("Always");
        });
    }

    @Test
    void atATerminalItAsks() {
        InputStream before = System.in;
        ByteArrayOutputStream asked = new ByteArrayOutputStream();
        try {
            String typed =
                    "\nOur own check\nda\nRo; Orden\nVi er rolige.; Vi lytter.\n\n2\n1-7\nAldrig; Altid\nAt se det.\n";
            System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
            int status = Main.run(new String[] {"questionnaire", "new", here()}, OutputSink.NONE, asked, true);
            assertThat(status).isZero();
        } finally {
            System.setIn(before);
        }
        Questionnaire q = onDisk();
        assertThat(asked.toString(StandardCharsets.UTF_8))
                .contains("Id (letters a to z, digits, hyphens) [our-check]: ");
        assertThat(q.title().base()).isEqualTo("Our own check");
        assertThat(q.purpose().base()).isEqualTo("At se det.");
        assertThat(q.items())
                .hasSize(4)
                .first()
                .satisfies(i -> assertThat(i.text().base()).isEqualTo("Vi er rolige."));
        assertThat(q.item("orden-2")).isPresent();
        assertThat(q.item("ro-1").orElseThrow().scale().to()).isEqualTo(7);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        assertThat(create("--scale", "5-1").err()).contains("U03 --scale is two whole numbers such as 1-5 or 0-10");
        assertThat(create("--labels", "Only one").err()).contains("U03 --labels is two texts");
        assertThat(create("--items", "0").err()).contains("U03 --items is 1 to 999");
        assertThat(create("--lang", "Norsk").err()).contains("U03 --lang Norsk");
        assertThat(create("--id", "Ø").err()).contains("Q10 \"Ø\" is not an id");
        assertThat(folder.resolve(NAME)).doesNotExist();
        create();
        assertThat(create().err()).contains("W09 a questionnaire lies there already");
    }

    @Test
    void aPreviewIsOneWellFormedPageThatSaysDraftAndEscapesWhatPeopleWrote() throws Exception {
        create(
                "--title",
                "A <b>bold</b> \"check\" & more",
                "--factor",
                "One: We say </legend><script>x</script>.; Two.");

        Document page = page(here());

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("b").getLength()).isZero();
        assertThat(text(page, "h1", 0)).isEqualTo("A <b>bold</b> \"check\" & more");
        assertThat(text(page, "legend", 1)).isEqualTo("We say </legend><script>x</script>.");
        assertThat(text(page, "p", 0)).startsWith("Draft. Not published yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"five-factor", "recovery", "hospital-experience", "airport-guests"})
    void aPageHoldsEveryLanguageEveryQuestionAndALabelForEveryControl(String id) throws Exception {
        Questionnaire q = Library.bundled().resolve(id).value();

        Document page = page(id);

        assertThat(page.getElementsByTagName("article").getLength())
                .isEqualTo(q.languages().size());
        for (int i = 0; i < q.languages().size(); i++) {
            Element article = (Element) page.getElementsByTagName("article").item(i);
            assertThat(article.getAttribute("lang")).isEqualTo(q.languages().get(i));
            q.items()
                    .forEach(item -> assertThat(article.getTextContent())
                            .contains(item.text().in(article.getAttribute("lang"))));
            assertThat(article.getTextContent()).doesNotContain("{0}", "{1}");
        }
        var inputs = page.getElementsByTagName("input");
        for (int i = 0; i < inputs.getLength(); i++) {
            assertThat(inputs.item(i).getParentNode().getNodeName()).isEqualTo("label");
        }
    }

    @Test
    void aTextThatIsNotTranslatedIsMarkedWithItsOwnLanguage() throws Exception {
        create("--factor", "One: We say it.; We keep it.");
        Files.writeString(folder.resolve(NAME).resolve("texts.da.yaml"), "language: da\ntitle: Vores tjek\n");

        String html = cxm("questionnaire", "preview", here(), "--lang", "da").out();

        assertThat(html)
                .contains(
                        "<html lang=\"da\">",
                        "<h1>Vores tjek</h1>",
                        "<span lang=\"en\">We say it.</span>",
                        ">Kladde. ");
        assertThat(cxm("questionnaire", "preview", here(), "--lang", "fi").status())
                .isEqualTo(2);
    }

    @Test
    void publishTakesTheDraftMarkAwayKeepsTheVersionAndLeavesTheOtherLinesAlone() throws IOException {
        create();
        Path base = folder.resolve(NAME).resolve("questionnaire.yaml");
        String written = "# our remark\n" + Files.readString(base);
        Files.writeString(base, written);
        assertThat(cxm("questionnaire", "list", here()).out()).contains("0.1.0 draft");
        assertThat(cxm("questionnaire", "list", here(), "--json").out()).contains("\"draft\": true");

        Run run = cxm("questionnaire", "publish", here());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "our-check 0.1.0: the first version.", "Stored results: unknown", "Published our-check 0.1.0");
        assertThat(Files.readString(base)).isEqualTo(written.replace("draft: true\n", ""));
        assertThat(cxm("questionnaire", "list", here()).out()).doesNotContain("draft");
        assertThat(Library.onDisk(here() + "/versions/0.1.0").value()).isEqualTo(onDisk());
        assertThat(cxm("questionnaire", "publish", here()).status())
                .as("again, the same")
                .isZero();
    }

    @Test
    void aPublishedVersionIsNeverPublishedWithOtherContentAndItsNumberMustSayEnough() throws IOException {
        create("--factor", "One: We say it.; We keep it.; We mean it.");
        cxm("questionnaire", "publish", here());
        edit("We keep it.", "We hold it.");

        Run same = cxm("questionnaire", "publish", here());
        assertThat(same.status()).isEqualTo(2);
        assertThat(same.out()).contains("patch  item one-2 reworded");
        assertThat(same.err())
                .contains(
                        "W10 version 0.1.0 of our-check is published with other content. Raise the version; the changes"
                                + " need a patch one. Nothing was published.");

        edit("version: 0.1.0", "version: 0.1.1");
        Run reworded = cxm("questionnaire", "publish", here());
        assertThat(reworded.status()).as(reworded.err()).isZero();
        assertThat(reworded.out()).contains("our-check 0.1.0 -> our-check 0.1.1", "item one-2 reworded");

        edit("version: 0.1.1", "version: 0.1.2");
        edit("We mean it.\n        scale: scale", "We mean it.\n        scale: scale\n        weight: 3");
        Run reweighted = cxm("questionnaire", "publish", here());
        assertThat(reweighted.status()).isEqualTo(2);
        assertThat(reweighted.err()).contains("Q55 version 0.1.2 after 0.1.1, but the changes need a major version");
        assertThat(folder.resolve(NAME).resolve("versions/0.1.2")).doesNotExist();
    }

    @Test
    void fromNewThroughAWorkbookToAReportThatSaysDraftUntilPublished() throws IOException {
        create(
                "--title",
                "Our check",
                "--factor",
                "Promise: We say it.; We keep it.",
                "--factor",
                "Care: We listen.; We mend.");
        Path texts = folder.resolve("texts.xlsx");
        cxm("questionnaire", "export", here(), "--add", "da", "--xlsx", texts);
        try (Edited e = Edited.open(texts)) {
            e.cell("Texts", "D" + e.row("Texts", "title"), "Vores tjek");
            e.cell("Texts", "D" + e.row("Texts", "factors / promise / name"), "Løfte");
            List<String> roles =
                    List.of("leadership", "Ledelse", "frontline", "Kundekontakt", "support", "Støttefunktion");
            for (int i = 0; i < roles.size(); i += 2) {
                e.cell(
                        "Texts",
                        "D" + e.row("Texts", "background / role / options / " + roles.get(i)),
                        roles.get(i + 1));
            }
        }
        assertThat(cxm("questionnaire", "import", texts, "--into", here()).status())
                .isZero();
        Path empty = folder.resolve("empty.xlsx");
        Path filled = folder.resolve("filled.xlsx");
        cxm("responses", "template", "--questionnaire", here(), "--lang", "da", "--respondents", 12, "--out", empty);
        FilledIn.byItsLists(empty, filled, folder.resolve("same.csv"), 12);

        Run score = cxm("score", "--questionnaire", here(), "--responses", filled, "--json");
        assertThat(score.status()).as(score.err()).isZero();
        assertThat(score.out()).contains("\"id\" : \"promise\"", "\"rows\" : 12");

        assertThat(report(filled, "en"))
                .contains("Draft \u00B7 Confidential", "Draft: the questionnaire is not published yet");
        assertThat(report(filled, "da")).contains("Kladde \u00B7 ", "Vores tjek", "Løfte");
        assertThat(cxm("verify", folder.resolve("r.pdf"), "--responses", filled, "--questionnaire", here())
                        .status())
                .isZero();
        assertThat(Files.readString(data(filled))).contains("\"draft\": true");

        assertThat(cxm("questionnaire", "publish", here()).status()).isZero();
        assertThat(report(filled, "en")).doesNotContain("Draft");
        assertThat(Files.readString(data(filled))).doesNotContain("\"draft\"");
    }

    private String report(Path answers, String language) throws IOException {
        Path pdf = folder.resolve("r.pdf");
        Run run = cxm("report", "--questionnaire", here(), "--responses", answers, "--lang", language, "--out", pdf);
        assertThat(run.status()).as(run.err()).isZero();
        return PdfText.of(Files.readAllBytes(pdf)).boxes().stream()
                .map(TextBox::drawn)
                .collect(Collectors.joining(" "));
    }

    private Path data(Path answers) {
        Path json = folder.resolve("r.json");
        assertThat(cxm("report", "--questionnaire", here(), "--responses", answers, "--out", json)
                        .status())
                .isZero();
        return json;
    }

    private void edit(String before, String after) throws IOException {
        Path base = folder.resolve(NAME).resolve("questionnaire.yaml");
        String text = Files.readString(base);
        assertThat(text).contains(before);
        Files.writeString(base, text.replace(before, after));
    }

    private static Document page(String q) throws Exception {
        Run run = cxm("questionnaire", "preview", q);
        assertThat(run.status()).as(run.err()).isZero();
        byte[] xml = run.out().replace("<!DOCTYPE html>", "").strip().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String text(Document page, String tag, int n) {
        return page.getElementsByTagName(tag).item(n).getTextContent();
    }

    private Run create(Object... options) {
        List<Object> args = new java.util.ArrayList<>(List.of("questionnaire", "new", here()));
        args.addAll(List.of(options));
        return cxm(args.toArray());
    }

    private String here() {
        return folder.resolve(NAME).toString();
    }

    private Questionnaire onDisk() {
        return Library.onDisk(here()).value();
    }
}
