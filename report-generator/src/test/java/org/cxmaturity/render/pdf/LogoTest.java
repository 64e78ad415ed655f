package org.cxmaturity.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.render.kit.Drawn;
import org.cxmaturity.render.kit.Themed;
import org.cxmaturity.report.Looks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logos on the cover: vectors as paths, pixels as they are, both whole, in their slots and read aloud. */
class LogoTest {
    private static String cover() throws Exception {
        try (PdfReader reader = new PdfReader(Drawn.pdf("themed"))) {
            return new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void bothLogosAreFiguresWithTheirWordsBeforeAllElse() throws Exception {
        List<PdfText.Element> cover = PdfText.of(Drawn.pdf("themed")).elements().stream()
                .filter(e -> e.page() == 1)
                .limit(3)
                .toList();
        assertThat(cover).extracting(PdfText.Element::kind).containsExactly("Figure", "Figure", "P");
        assertThat(cover).extracting(PdfText.Element::alt).startsWith("Logo of Havbris", "Logo of Example Consulting");
    }

    /** #B4006E is 180, 0, 110 of 255. */
    @Test
    void aVectorLogoStaysVectorsInItsOwnColours() throws Exception {
        assertThat(cover()).contains("0.70588 0 0.43137 rg").contains("0.70588 0 0.43137 RG");
    }

    @Test
    void aPixelLogoIsOneImageWithItsClearParts() throws Exception {
        int images = 0;
        try (PdfReader reader = new PdfReader(Drawn.pdf("themed"))) {
            for (int i = 1; i < reader.getXrefSize(); i++) {
                if (reader.getPdfObject(i) instanceof PRStream stream
                        && PdfName.IMAGE.equals(stream.get(PdfName.SUBTYPE))
                        && stream.get(PdfName.SMASK) != null) {
                    PdfDictionary image = stream;
                    assertThat(image.getAsNumber(PdfName.WIDTH).intValue()).isEqualTo(4);
                    images++;
                }
            }
        }
        assertThat(images).isEqualTo(1);
    }

    /** 4 by 1 pixels in 45 by 16 mm: as wide as the slot, a quarter as high, ending at the right margin, 39 pt down. */
    @Test
    void aLogoFillsItsSlotInProportionAndIsNeverCropped() throws Exception {
        Matcher image = Pattern.compile("q ([\\d.]+) 0 0 ([\\d.]+) ([\\d.]+) ([\\d.]+) cm /img\\d+ Do Q")
                .matcher(cover().replaceAll("\\s+", " "));
        assertThat(image.find()).isTrue();
        assertThat(Double.parseDouble(image.group(1))).isCloseTo(127.56, within(0.02));
        assertThat(Double.parseDouble(image.group(2))).isCloseTo(31.89, within(0.02));
        assertThat(Double.parseDouble(image.group(3)) + 127.56).isCloseTo(538.59, within(0.02));
        assertThat(Double.parseDouble(image.group(4)) + 31.89).isCloseTo(841.89 - 39, within(0.02));
    }

    @Test
    void nothingStandsWithinFourMillimetresOfALogo() throws Exception {
        double below = 39 + 45.35 + 11.33;
        assertThat(PdfText.of(Drawn.pdf("themed")).boxes().stream().filter(b -> b.page() == 1))
                .isNotEmpty()
                .allSatisfy(box -> assertThat(box.y() - 0.75 * box.size()).isGreaterThanOrEqualTo(below));
    }

    /** Greys as they are written: neither brightened nor darkened on the way. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grey|iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAAAAAA+i0toAAAADElEQVR4nGNgaPgPAAIDAYAkYfWXAAAAAElFTkSuQmCC|0 0 0 128 128 128 255 255 255|",
                "grey of 16 bits|iVBORw0KGgoAAAANSUhEUgAAAAMAAAABEAAAAABuG5crAAAAD0lEQVR4nGNgYGho+P8fAAaEAv9GYN62AAAAAElFTkSuQmCC|0 0 0 128 128 128 255 255 255|",
                "grey of 2 bits|iVBORw0KGgoAAAANSUhEUgAAAAMAAAABAgAAAAB0O1PJAAAACklEQVR4nGOQAQAAHgAd5rBLVgAAAABJRU5ErkJggg==|0 0 0 85 85 85 255 255 255|",
                "grey with clear parts|iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAQAAABeK7cBAAAADUlEQVR4nGNo+M/FAAAFFgGK611qiQAAAABJRU5ErkJggg==|128 128 128 10 10 10|255 0",
                "palette with a clear colour|iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAMAAADD/I+4AAAABlBMVEUKFB7IZDJ3oLOcAAAAAXRSTlMAQObYZgAAAAtJREFUeJxjYGQAAAAFAALRZjN4AAAAAElFTkSuQmCC|200 100 50 10 20 30|255 0",
                "one clear colour|iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAABnRSTlMAAQACAAPJS6v1AAAAD0lEQVR4nGNgZGLm5GAHAABVAB+pAcRGAAAAAElFTkSuQmCC|1 2 3 9 8 7|0 255"
            })
    void pixelsKeepTheirColours(String kind, String png, String colours, @Nullable String opacity) {
        Image image = PixelLogo.of(Base64.getDecoder().decode(png));
        assertThat(numbers(image.getRawData())).as(kind).isEqualTo(colours);
        assertThat(
                        image.getImageMask() == null
                                ? null
                                : numbers(image.getImageMask().getRawData()))
                .as(kind)
                .isEqualTo(opacity);
    }

    private static String numbers(byte[] bytes) {
        return IntStream.range(0, bytes.length)
                .mapToObj(i -> String.valueOf(bytes[i] & 255))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aDrawingOfNothingIsToldFromOneOfSomething() {
        assertThat(LogoCheck.draws(Themed.svg())).isTrue();
        assertThat(LogoCheck.draws(Themed.png())).isTrue();
        assertThat(LogoCheck.draws(svg("<g></g>"))).isFalse();
        assertThat(LogoCheck.draws(svg("<path d=\"nonsense\"></path>"))).isFalse();
    }

    private static Looks.Logo svg(String inside) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 4\">" + inside + "</svg>";
        return new Looks.Logo(Looks.Kind.SVG, Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
