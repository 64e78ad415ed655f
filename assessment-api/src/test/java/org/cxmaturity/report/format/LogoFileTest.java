package org.cxmaturity.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Result;
import org.cxmaturity.report.Looks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logos come from anywhere. What could run, load or swell is refused, and what does not draw is left behind. */
class LogoFileTest {
    private static final String HEAD =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                    + " viewBox='0 0 90 32'>";
    private static final String SHAPE = "<rect width='90' height='32' fill='#123456'/>";

    private static Result<Looks.Logo> read(byte[] bytes) {
        return LogoFile.read(Place.line("theme.yaml", 1), "logo", bytes);
    }

    private static Result<Looks.Logo> svg(String inside) {
        return read((HEAD + inside + SHAPE + "</svg>").getBytes(StandardCharsets.UTF_8));
    }

    private static String code(Result<Looks.Logo> result) {
        return result.ok() ? "good" : result.problems().get(0).code();
    }

    private static byte[] bytes(Result<Looks.Logo> result) {
        return Base64.getDecoder().decode(result.value().data());
    }

    @Test
    void shapesAreKeptAndWhatProgramsLeaveInADrawingIsNot() {
        String drawn = new String(
                bytes(svg("<!-- made by x --><title>T</title><metadata><rdf xmlns='r'>secret</rdf></metadata>"
                        + "<ink:grid xmlns:ink='i' id='g'/><style>.a{fill:red}</style>"
                        + "<path class='a' d='M0 0h9v9z' data-name='Layer' ink:label='x' xmlns:ink='i'/>")),
                StandardCharsets.UTF_8);

        assertThat(drawn)
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 32\"><style>.a{fill:red}</style>"
                        + "<path class=\"a\" d=\"M0 0h9v9z\"></path>"
                        + "<rect width=\"90\" height=\"32\" fill=\"#123456\"></rect></svg>");
    }

    @Test
    void aCleanedLogoReadAgainIsTheSame() {
        Looks.Logo once = svg("<g id='a'><path d='M0 0h9'/></g><use xlink:href='#a' x='3'/>")
                .value();
        assertThat(LogoFile.again(once).value()).isEqualTo(once);
        Looks.Logo png = read(png(3, 2, 2, 3)).value();
        assertThat(LogoFile.again(png).value()).isEqualTo(png);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT href='#a'/>",
                "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>",
                "<g onload='alert(1)'/>",
                "<g ONCLICK='alert(1)'/>",
                "<a href='#x'><rect/></a>",
                "<a xlink:href='javascript:alert(1)'><rect/></a>",
                "<image href='http://example.org/x.png'/>",
                "<image xlink:href='data:image/png;base64,AAAA'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<use href='http://example.org/x.svg#a'/>",
                "<use xlink:href='file:///etc/passwd#a'/>",
                "<rect fill='url(http://example.org/#a)'/>",
                "<rect style='fill:url( \"//example.org/a\" )'/>",
                "<style>@import 'http://example.org/x.css';</style>",
                "<style>@font-face{font-family:x;src:url(x.woff)}</style>",
                "<style>.a{fill:u\\72l(x)}</style>",
                "<set attributeName='x' to='1'/>",
                "<animate attributeName='x'/>",
                "<iframe src='x'/>"
            })
    void whatRunsOrReachesOutIsRefused(String inside) {
        assertThat(code(svg(inside))).isEqualTo("T13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text>Acme</text>",
                "<g><text><tspan>Acme</tspan></text></g>",
                "<filter id='f'/>",
                "<mask id='m'/>",
                "<linearGradient id='l'/>",
                "<unknown/>"
            })
    void whatWouldLookOtherwiseIsRefused(String inside) {
        assertThat(code(svg(inside))).isEqualTo("T14");
    }

    @Test
    void entitiesDoNotSwellAndFilesAreNotRead() {
        String laughs = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>" + HEAD + "<g id='&c;'/>" + SHAPE + "</svg>";
        String outside = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + HEAD + "<g>&x;</g></svg>";
        assertThat(code(read(laughs.getBytes(StandardCharsets.UTF_8)))).isEqualTo("T13");
        assertThat(code(read(outside.getBytes(StandardCharsets.UTF_8)))).isEqualTo("T13");
        assertThat(code(svg("<g>&undeclared;</g>"))).isIn("T12", "T13");
    }

    @Test
    void aDoctypeThatOnlyNamesTheFormatIsPassedOverAndNotFetched() {
        String svg = "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://unreachable.invalid/svg11.dtd'>" + HEAD + SHAPE + "</svg>";
        assertThat(code(read(svg.getBytes(StandardCharsets.UTF_8)))).isEqualTo("good");
    }

    @Test
    void copiesOfCopiesDoNotMultiply() {
        StringBuilder nested = new StringBuilder("<g id='g0'><path d='M0 0h1'/></g>");
        for (int i = 1; i < 30; i++) {
            nested.append("<g id='g").append(i).append("'>");
            nested.append(("<use href='#g" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        assertThat(code(svg(nested.toString()))).isEqualTo("T14");
        assertThat(code(svg("<g id='g'><path d='M0 0h1'/></g>" + "<use href='#g'/>".repeat(3000))))
                .isEqualTo("T14");
        assertThat(code(svg("<g>".repeat(5_000) + "</g>".repeat(5_000)))).isEqualTo("T14");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "viewBox='0 0 10 4'|good",
                "width='40mm' height='10mm'|good",
                "width='100%' height='100%'|T12",
                "x='1'|T12",
                "viewBox='0 0 0 4'|T12",
                "viewBox='0 0 1e30 4'|T12",
                "viewBox='0 0 1000 1'|T12",
                "viewBox='a b c d'|T12",
                "viewBox='0 0 -3 4'|T12"
            })
    void aDrawingNeedsASizeThatASlotCanHold(String size, String code) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' " + size + ">" + SHAPE + "</svg>";
        assertThat(code(read(svg.getBytes(StandardCharsets.UTF_8)))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/bin/sh\nrm -rf /\n",
                "alert(1)",
                "<html><body>logo</body></html>",
                "<!DOCTYPE html><html><br></html>",
                "<script>alert(1)</script>",
                "GIF89a",
                "%PDF-1.7",
                ""
            })
    void whatIsNoPictureIsRefusedWhateverItsName(String content) {
        assertThat(code(read(content.getBytes(StandardCharsets.UTF_8)))).isEqualTo("T10");
    }

    @Test
    void brokenXmlAndOtherEncodingsAreRefused() {
        assertThat(code(read((HEAD + "<g>").getBytes(StandardCharsets.UTF_8)))).isEqualTo("T12");
        assertThat(code(read((HEAD + "<g id='\u00e9'/></svg>").getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("T12");
    }

    @Test
    void aLogoOfThirtyMegabytesIsRefusedUnread() {
        assertThat(code(read(new byte[30 << 20]))).isEqualTo("T09");
    }

    @Test
    void aPngKeepsItsPixelsAndNothingElse() {
        byte[] clean = bytes(read(png(4, 3, 3, 3)));
        String text = new String(clean, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("IHDR", "IDAT", "IEND").doesNotContain("tEXt", "gAMA", "secret");
    }

    @Test
    void aPngOfTooManyPixelsIsRefusedBeforeItIsUnpacked() {
        byte[] bomb = png(60_000, 60_000, 1, 0);
        assertThat(read(bomb).problems().get(0).message().toString()).contains("60000 by 60000 pixels");
        assertThat(code(read(png(4_000, 501, 1, 0)))).isEqualTo("T11");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void aPngThatUnpacksToMoreOrLessThanItSaysIsRefused(int rows) {
        assertThat(code(read(png(5, 1, rows, 3)))).isEqualTo("T11");
    }

    @Test
    void aDamagedPngIsRefused() {
        byte[] good = png(4, 3, 3, 3);
        assertThat(code(read(good))).isEqualTo("good");
        for (int i = 8; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x40;
            assertThat(code(read(bad))).as("byte " + i).isEqualTo("T11");
        }
        for (int length = 8; length < good.length; length += 5) {
            assertThat(code(read(Arrays.copyOf(good, length)))).isEqualTo("T11");
        }
    }

    /** A PNG that says it has so many pixels of three channels, with so many rows of zeros in it. */
    private static byte[] png(int width, int height, int rows, int channels) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DataOutputStream data = new DataOutputStream(out);
            data.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream size = new DataOutputStream(head);
            size.writeInt(width);
            size.writeInt(height);
            size.write(new byte[] {8, 2, 0, 0, 0});
            chunk(data, "IHDR", head.toByteArray());
            chunk(data, "gAMA", new byte[] {0, 0, 0, 1});
            chunk(data, "tEXt", "Author\0secret".getBytes(StandardCharsets.ISO_8859_1));
            Deflater deflater = new Deflater();
            deflater.setInput(new byte[rows * (1 + width * channels)]);
            deflater.finish();
            byte[] packed = new byte[1_000];
            chunk(data, "IDAT", Arrays.copyOf(packed, deflater.deflate(packed)));
            chunk(data, "IEND", new byte[0]);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.ISO_8859_1));
        sum.update(content);
        out.writeInt(content.length);
        out.write(type.getBytes(StandardCharsets.ISO_8859_1));
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
