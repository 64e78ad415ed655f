package org.cxmaturity.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cxmaturity.render.kit.Drawn;
import org.cxmaturity.render.kit.Samples;
import org.junit.jupiter.api.Test;

class PdfAttachmentTest {
    @Test
    void theDataComesBackAsItWasAttached() {
        assertThat(PdfAttachment.read(Drawn.pdf("minimal"))).hasValue(Samples.DATA);
    }

    @Test
    void aFileThatIsNoPdfHasNoData() {
        assertThat(PdfAttachment.read(new byte[0])).isEmpty();
        assertThat(PdfAttachment.read("Not a PDF at all".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @Test
    void aReportCutShortHasNoDataOrAllOfIt() {
        byte[] whole = Drawn.pdf("minimal");
        for (int length = 100; length < whole.length; length += 977) {
            assertThat(PdfAttachment.read(Arrays.copyOf(whole, length)).orElse(Samples.DATA))
                    .isEqualTo(Samples.DATA);
        }
    }

    @Test
    void anotherPdfHasNoData() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, out);
        document.open();
        document.add(new Paragraph("A letter"));
        document.close();
        assertThat(PdfAttachment.read(out.toByteArray())).isEmpty();
    }
}
