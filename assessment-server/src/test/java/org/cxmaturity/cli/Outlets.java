package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.render.pdf.PdfAttachment;
import org.cxmaturity.render.pdf.PdfText;
import org.cxmaturity.render.pptx.ReportDeck;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.format.ReportDataJson;
import org.cxmaturity.xlsx.SheetRows;
import org.cxmaturity.xlsx.WorkbookReader;

/**
 * One report in every form, each as a file.
 *
 * @param files ending to file
 */
record Outlets(Map<String, byte[]> files) {
    static final List<String> ENDINGS = List.of("json", "pdf", "html", "xlsx", "pptx");
    private static final Pattern TEXT = Pattern.compile("(?s)<a:t>(.*?)</a:t>|<c:v>(.*?)</c:v>|\\bdescr=\"(.*?)\"");
    private static final Pattern XMP = Pattern.compile("(?s)<x:xmpmeta.*?</x:xmpmeta>");
    private static final Pattern CORE = Pattern.compile("(?s)<(?:dc|cp|dcterms):\\w+[^>]*>(.*?)</");
    private static final Pattern BASE64 = Pattern.compile("base64,([A-Za-z0-9+/=]+)");

    /** Writes a report in every form; {@code words} are those of the command, without --out. */
    static Outlets of(Path folder, Object... words) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String ending : ENDINGS) {
            Path out = folder.resolve("outlet." + ending);
            Object[] all = Stream.concat(Stream.of("report", "--out", out.toString()), Stream.of(words))
                    .toArray();
            Run run = cxm(all);
            assertThat(run.status()).as(run.err()).isZero();
            files.put(ending, Files.readAllBytes(out));
        }
        return new Outlets(files);
    }

    byte[] file(String ending) {
        return files.get(ending);
    }

    ReportData data() {
        return ReportDataJson.read("outlet.json", file("json")).value();
    }

    /** Everything that can be read in a form: printed words, alternatives, notes, sheets, what is kept inside. */
    String everything(String ending) throws IOException {
        return switch (ending) {
            case "json" -> text(file("json"));
            case "pdf" -> pdf();
            case "html" -> html() + attributes() + inHtml();
            case "xlsx" -> lines(sheets(file("xlsx")));
            case "pptx" ->
                slides()
                        + lines(chartSheets())
                        + text(ReportDeck.data(file("pptx")).orElseThrow());
            default -> throw new IllegalArgumentException(ending);
        };
    }

    private String pdf() throws IOException {
        PdfText read = PdfText.of(file("pdf"));
        String alts = read.elements().stream().map(PdfText.Element::alt).collect(Collectors.joining("\n"));
        Matcher xmp = XMP.matcher(text(file("pdf")));
        assertThat(xmp.find()).isTrue();
        return read.reading() + "\n" + alts + "\n" + xmp.group().replaceAll("<[^>]*>", " ") + "\n"
                + text(PdfAttachment.read(file("pdf")).orElseThrow());
    }

    /** The words of the page, without markup and style. */
    String html() {
        return text(file("html")).replaceAll("(?s)<style>.*?</style>|<[^>]*>", " ");
    }

    private String attributes() {
        return Pattern.compile("(?:alt|title|aria-label|content)=\"([^\"]*)\"")
                .matcher(text(file("html")))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.joining("\n"));
    }

    private String inHtml() {
        Matcher inside = BASE64.matcher(text(file("html")));
        StringBuilder all = new StringBuilder();
        while (inside.find()) {
            all.append(text(Base64.getDecoder().decode(inside.group(1))));
        }
        return all.toString();
    }

    /** What slides, notes and charts say, their alternatives, and the file's properties. */
    String slides() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, byte[]> part : parts(file("pptx")).entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                Pattern which = part.getKey().startsWith("docProps") ? CORE : TEXT;
                which.matcher(text(part.getValue())).results().forEach(m -> {
                    for (int i = 1; i <= m.groupCount(); i++) {
                        all.append(m.group(i) == null ? "" : m.group(i)).append('\n');
                    }
                });
            }
        }
        return all.toString().replace("&amp;", "&").replace("&quot;", "\"").replace("&#xa;", "\n");
    }

    /** The sheets behind the charts of the slides. */
    Map<String, List<List<String>>> chartSheets() throws IOException {
        Map<String, List<List<String>>> all = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : parts(file("pptx")).entrySet()) {
            if (part.getKey().endsWith(".xlsx")) {
                sheets(part.getValue()).forEach((name, rows) -> all.put(part.getKey() + "#" + name, rows));
            }
        }
        return all;
    }

    static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /** Sheets by name, as rows of texts. */
    static Map<String, List<List<String>>> sheets(byte[] workbook) throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        Problems problems = new Problems();
        try (WorkbookReader reader = WorkbookReader.open("report.xlsx", new ByteArrayInputStream(workbook))
                .value()) {
            for (int i = 0; i < reader.sheets().size(); i++) {
                List<List<String>> rows = new ArrayList<>();
                try (SheetRows read = reader.rows(i, problems)) {
                    for (var row = read.next(); row != null; row = read.next()) {
                        rows.add(row.cells());
                    }
                }
                sheets.put(reader.sheets().get(i), rows);
            }
        }
        return sheets;
    }

    private static String lines(Map<String, List<List<String>>> sheets) {
        return sheets.values().stream()
                .flatMap(List::stream)
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
