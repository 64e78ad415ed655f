package org.cxmaturity.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cxmaturity.render.kit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The claims in the file are true, as far as a machine can tell. */
@Tag("once")
class StandardsTest {
    static Stream<String> names() {
        return Samples.all().keySet().stream();
    }

    private static byte[] pdf(String name) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(Samples.all().get(name), Samples.DATA, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aReportIsAnArchivePdfWithItsStructure(String name) throws Exception {
        if (System.getProperty("look") != null) {
            Files.write(Path.of(System.getProperty("look"), name + ".pdf"), pdf(name));
        }
        assertThat(VeraPdf.faults(pdf(name), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aReportCanBeReadAloud(String name) throws Exception {
        assertThat(VeraPdf.faults(pdf(name), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theCheckCatchesAPlainPdf() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, out);
        document.open();
        document.add(new Paragraph("No structure at all"));
        document.close();
        assertThat(VeraPdf.faults(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(VeraPdf.faults(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
    }
}
