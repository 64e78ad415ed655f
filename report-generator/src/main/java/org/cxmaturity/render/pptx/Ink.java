package org.cxmaturity.render.pptx;

import java.awt.Color;
import java.util.List;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.cxmaturity.render.text.Clean;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.Palette;
import org.cxmaturity.render.theme.Rgb;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.LanguageMarks.Stretch;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/**
 * Sets text: face, size, colour and language of every run. Lines are set as far apart as they are measured.
 *
 * @param language as proofing tools name it, such as {@code nb-NO}
 */
record Ink(Palette palette, String language) {
    /** The language of a report as proofing tools name it. */
    static String proofing(String language) {
        return switch (language) {
            case "da" -> "da-DK";
            case "nb" -> "nb-NO";
            case "sv" -> "sv-SE";
            case "en" -> "en-GB";
            default -> language;
        };
    }

    Color colour(Tone tone) {
        Rgb rgb = palette.of(tone);
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }

    byte[] bytes(Tone tone) {
        Rgb rgb = palette.of(tone);
        return new byte[] {(byte) rgb.red(), (byte) rgb.green(), (byte) rgb.blue()};
    }

    /** Replaces what a shape says. */
    void set(XSLFTextShape shape, List<Para> paras) {
        shape.clearText();
        for (Para para : paras) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setLineSpacing(-para.style().leading());
            paragraph.setSpaceBefore(-para.before());
            if (para.number() > 0) {
                paragraph.setLeftMargin(Para.INDENT);
                paragraph.setIndent(-Para.INDENT);
                paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPlain, para.number());
                paragraph.setBulletFontColor(colour(Tone.CLIENT));
            } else if (para.number() < 0) {
                paragraph.setLeftMargin(Para.INDENT);
                paragraph.setIndent(0.0);
            }
            runs(paragraph, para.text(), para.style());
            end(paragraph, para.style());
        }
    }

    /** An empty line, too, is as high as its letters would be. */
    private void end(XSLFTextParagraph paragraph, TextStyle style) {
        CTTextParagraph xml = paragraph.getXmlObject();
        CTTextCharacterProperties end = xml.isSetEndParaRPr() ? xml.getEndParaRPr() : xml.addNewEndParaRPr();
        end.setLang(language);
        end.setSz((int) Math.round(style.size() * 100));
    }

    void align(XSLFTextShape shape, TextAlign align) {
        shape.getTextParagraphs().forEach(paragraph -> paragraph.setTextAlign(align));
    }

    /** A run for each language in the text. */
    private void runs(XSLFTextParagraph paragraph, String text, TextStyle style) {
        if (!LanguageMarks.in(text)) {
            run(paragraph, text, style, language);
            return;
        }
        for (Stretch stretch : LanguageMarks.stretches(text)) {
            String own = stretch.language().isEmpty() ? language : proofing(stretch.language());
            run(paragraph, stretch.text(), style, own);
        }
    }

    private void run(XSLFTextParagraph paragraph, String text, TextStyle style, String in) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(clean(text));
        dress(run, style);
        run.getRPr(true).setLang(in);
    }

    private void dress(XSLFTextRun run, TextStyle style) {
        Face face = style.face();
        boolean serif = face == Face.SERIF || face == Face.SERIF_SEMIBOLD;
        run.setFontFamily(serif ? "+mj-lt" : "+mn-lt");
        run.setFontSize(style.size());
        run.setBold(face == Face.SERIF_SEMIBOLD || face == Face.SANS_SEMIBOLD);
        run.setItalic(style.slanted());
        run.setFontColor(colour(style.tone()));
    }

    /** Text for a file's own strings; lines stay apart. */
    static String clean(String text) {
        return text.lines().map(Clean::text).reduce((a, b) -> a + "\n" + b).orElse("");
    }
}
