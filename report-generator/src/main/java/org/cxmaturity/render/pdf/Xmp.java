package org.cxmaturity.render.pdf;

import java.nio.charset.StandardCharsets;
import org.cxmaturity.render.text.Clean;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.Report.Meta;

/** The file's metadata as XMP, with the claims of PDF/A-3a and PDF/UA-1. */
final class Xmp {
    /** {@code #1} and so on stand for the report's own words. */
    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">#1</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>#2</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">#3</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>#4</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>#5</pdf:Producer>
            <xmp:CreateDate>#6</xmp:CreateDate><xmp:ModifyDate>#6</xmp:ModifyDate>
            <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private Xmp() {}

    /** The packet in UTF-8. */
    static byte[] of(Meta meta, String producer, FixedDate date) {
        return PACKET.replace("#6", date.iso())
                .replace("#5", escaped(producer))
                .replace("#4", escaped(meta.language()))
                .replace("#3", escaped(meta.subject()))
                .replace("#2", escaped(meta.author()))
                .replace("#1", escaped(meta.title()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** XML has no place for control characters, lone surrogates and the like; they become spaces. */
    static String escaped(String text) {
        StringBuilder all = new StringBuilder(text.length() + 16);
        LanguageMarks.plain(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> all.append("&amp;");
                case '<' -> all.append("&lt;");
                case '>' -> all.append("&gt;");
                case '#' -> all.append("&#35;");
                default -> all.appendCodePoint(Clean.allowed(c) ? c : ' ');
            }
        });
        return all.toString();
    }
}
