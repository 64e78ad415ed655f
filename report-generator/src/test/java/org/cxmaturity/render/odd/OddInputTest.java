package org.cxmaturity.render.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.render.kit.Contents;
import org.cxmaturity.render.kit.PageChecks;
import org.cxmaturity.render.layout.Fitted;
import org.cxmaturity.render.pdf.PdfReport;
import org.cxmaturity.render.pdf.PdfText;
import org.cxmaturity.render.pdf.VeraPdf;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.format.ReportDataJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever comes in, the pages hold: read back from the file, in both editions and all languages. */
class OddInputTest {
    private static final List<String> LANGUAGES = List.of("en", "da", "nb", "sv");

    /** Every report in both editions, one language after the other. */
    static Stream<Arguments> reports() {
        List<Arguments> all = new ArrayList<>();
        for (String name : OddReports.all().keySet()) {
            for (Edition edition : Edition.values()) {
                all.add(Arguments.of(name, edition, LANGUAGES.get(all.size() / 2 % LANGUAGES.size())));
            }
        }
        return all.stream();
    }

    private record Made(Report report, byte[] pdf) {}

    private static final Map<String, Made> MADE = new LinkedHashMap<>();

    private static synchronized Made made(String name, Edition edition, String language) throws Exception {
        String key = name + ", " + edition + ", " + language;
        Made known = MADE.get(key);
        if (known == null) {
            known = anew(name, edition, language);
            MADE.put(key, known);
        }
        return known;
    }

    private static Made anew(String name, Edition edition, String language) throws Exception {
        ReportInput input = Objects.requireNonNull(OddReports.all().get(name)).get();
        boolean own = input.language().equals("en");
        byte[] json = ReportDataJson.write(
                ReportData.of(own ? input.language(language).edition(edition) : input.edition(edition)));
        Report report = Fitted.of(ReportDataJson.read("odd.json", json).value(), ReportDataJson.fingerprint(json))
                .report();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(report, json, out);
        String look = System.getProperty("look");
        if (look != null) {
            Files.write(Path.of(look, name + "-" + edition + "-" + language + ".pdf"), out.toByteArray());
        }
        return new Made(report, out.toByteArray());
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("reports")
    void nothingLeavesItsPlaceAndNothingIsLost(String name, Edition edition, String language) throws Exception {
        Made made = made(name, edition, language);
        PdfText text = PdfText.of(made.pdf());

        assertThat(PageChecks.faults(text)).isEmpty();
        if (edition == Edition.BOARD) {
            assertThat(text.pages()).as("pages for a board").isLessThanOrEqualTo(8);
        }
        String read = Contents.letters(text.reading());
        assertThat(Contents.printed(made.report()).stream().filter(words -> !read.contains(Contents.letters(words))))
                .isEmpty();
    }

    @Tag("once")
    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("reports")
    void theFileKeepsBothStandards(String name, Edition edition, String language) throws Exception {
        byte[] pdf = made(name, edition, language).pdf();

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
