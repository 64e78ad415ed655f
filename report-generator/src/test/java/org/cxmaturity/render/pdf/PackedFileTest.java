package org.cxmaturity.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Formatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedFileTest {
    private static final byte[] HEAD = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void everyObjectIsFoundInThePackedFileUnderItsNumber() throws IOException {
        try (PdfReader reader = new PdfReader(PackedFile.of(plain(1_200, Locale.ROOT)))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            for (int i = 5; i <= 1_200; i++) {
                PdfDictionary object = (PdfDictionary) reader.getPdfObject(i);
                assertThat(object.getAsNumber(new PdfName("My")).intValue()).isEqualTo(i);
            }
            byte[] content = PdfReader.getStreamBytes((PRStream) reader.getPdfObject(4));
            assertThat(new String(content, StandardCharsets.US_ASCII)).isEqualTo("endobj 7 0 obj endstream q Q");
            assertThat(reader.getTrailer().getAsArray(PdfName.ID).size()).isEqualTo(2);
        }
    }

    @Test
    void itIsTheSameFileWhateverFiguresTheTableWasWrittenIn() {
        byte[] packed = PackedFile.of(plain(20, Locale.ROOT));
        assertThat(PackedFile.of(plain(20, Locale.forLanguageTag("ar-EG-u-nu-arab"))))
                .isEqualTo(packed);
    }

    @Test
    void manySmallObjectsTakeAFractionOfTheirRoom() {
        byte[] plain = plain(1_200, Locale.ROOT);
        assertThat(PackedFile.of(plain).length).isLessThan(plain.length / 4);
    }

    /** A file as the library writes one, objects out of order as there, the table in a language's figures. */
    private static byte[] plain(int objects, Locale figures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] offsets = new int[objects + 1];
        out.writeBytes(HEAD);
        for (int i = objects; i >= 1; i--) {
            offsets[i] = out.size();
            out.writeBytes(ascii(i + " 0 obj\n" + content(i, objects) + "\nendobj\n"));
        }
        int table = out.size();
        StringBuilder end = new StringBuilder("xref\n0 " + (objects + 1) + "\n");
        try (Formatter lines = new Formatter(end, figures)) {
            lines.format("%010d %05d f \n", 0, 65_535);
            for (int i = 1; i <= objects; i++) {
                lines.format("%010d %05d n \n", offsets[i], 0);
            }
        }
        end.append("trailer\n<</Info 3 0 R/ID [<aa><bb>]/Root 1 0 R/Size ").append(objects + 1);
        // One byte a figure, as the library's stream keeps the lowest eight bits of each letter.
        end.append(">>\nstartxref\n").append(table).append("\n%%EOF\n");
        out.writeBytes(lowBytes(end));
        return out.toByteArray();
    }

    private static String content(int number, int objects) {
        return switch (number) {
            case 1 -> "<</Type/Catalog/Pages 2 0 R/My[" + references(objects) + "]>>"; // or the reader drops them
            case 2 -> "<</Type/Pages/Count 1/Kids[3 0 R]>>";
            case 3 -> "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>";
            case 4 -> "<</Length 28>>stream\nendobj 7 0 obj endstream q Q\nendstream";
            default -> "<</My " + number + "/S/TD/P 1 0 R>>";
        };
    }

    private static String references(int objects) {
        return IntStream.rangeClosed(5, objects).mapToObj(i -> i + " 0 R").collect(Collectors.joining(" "));
    }

    private static byte[] lowBytes(CharSequence text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) text.charAt(i);
        }
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
