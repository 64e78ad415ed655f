package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the command writes is what the files claim to be: PDF/A-3a and PDF/UA-1, from real answers as from none. */
@Tag("once")
class ReportStandardsTest {
    @TempDir
    Path folder;

    private static List<String> faults(Path pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] file = Files.readAllBytes(pdf);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }

    static void keepsBothStandards(Path pdf) throws Exception {
        assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a of %s", pdf).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1 of %s", pdf).isEmpty();
    }

    @Test
    void everyReportOfTheDemo() throws Exception {
        Run run = cxm("demo", "--no-serve", "--out", folder.resolve("demo"));

        List<String> reports = run.out().lines().toList();
        assertThat(reports).hasSameSizeAs(DemoPlan.bundled());
        for (String report : reports) {
            keepsBothStandards(Path.of(report));
        }
    }

    @Test
    void theLeafletOfACoreAndItsModules() throws Exception {
        Path out = folder.resolve("leaflet.pdf");

        Run run = cxm("leaflet", "--questionnaire", "five-factor,recovery", "--lang", "sv", "--out", out);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        keepsBothStandards(out);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 12})
    void aReportOfFewAnswersForAClientWithALongName(int respondents) throws Exception {
        Path out = folder.resolve("few.pdf");

        Run run = cxm(
                "report",
                "--questionnaire",
                "five-factor",
                "--responses",
                Examples.answers(folder, respondents),
                "--client",
                "\u00c6gir & S\u00f8n <\u6771\u4eac> ".repeat(12),
                "--lang",
                "da",
                "--out",
                out);

        assertThat(run.status()).as(run.err()).isZero();
        keepsBothStandards(out);
    }
}
