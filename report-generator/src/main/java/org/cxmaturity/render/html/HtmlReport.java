package org.cxmaturity.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.render.chart.CoverWaves;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Palette;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Cover;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Logo;
import org.cxmaturity.report.Report.Logos;
import org.cxmaturity.report.Report.Meta;
import org.cxmaturity.report.Report.Page;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as one file of HTML: no scripts, nothing from elsewhere, every chart with its text alternative. The
 * file forbids both itself, by a policy in its head. The same report gives the same bytes.
 */
public final class HtmlReport {
    private static final String FILE = "cxm-report-data.json";
    private static final String HREF = "data:application/json;base64,";
    private static final Pattern LINK =
            Pattern.compile("<a download=\"" + Pattern.quote(FILE) + "\" href=\"" + Pattern.quote(HREF) + "([^\"]*)\"");
    private static final double COVER_HEIGHT = 250;

    private final Report report;
    private final byte[] data;
    private final Theme theme;
    private final HtmlBlocks blocks;
    private final Markup out = new Markup();

    private HtmlReport(Report report, byte[] data, Theme theme) {
        this.report = report;
        this.data = data;
        this.theme = theme;
        this.blocks = new HtmlBlocks(out, theme, report.pages());
    }

    /**
     * Writes a report.
     *
     * @param data the data behind it (JSON), which a link in the page hands out as a file
     * @param out  is not closed
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(Report report, byte[] data, OutputStream out) throws IOException {
        out.write(new HtmlReport(report, data, Theme.of(report.looks())).page().getBytes(StandardCharsets.UTF_8));
    }

    /** The data that a page hands out; empty for any other file. */
    public static Optional<byte[]> data(byte[] file) {
        Matcher link = LINK.matcher(new String(file, StandardCharsets.UTF_8));
        String encoded = null;
        while (link.find()) {
            encoded = link.group(1); // the last: it stands at the foot
        }
        try {
            return Optional.ofNullable(encoded).map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private String page() {
        Meta meta = report.meta();
        out.add("<!DOCTYPE html>").line().open("html", "lang", meta.language()).line();
        head(meta);
        out.open("body").line();
        skip();
        cover(report.cover(), meta);
        contents();
        out.open("main").line();
        report.pages().forEach(this::section);
        out.close("main").line();
        out.open("footer").element("p", running(meta)).open("p");
        String encoded = Base64.getEncoder().encodeToString(data);
        out.element("a", FILE, "download", FILE, "href", HREF + encoded);
        out.close("p").close("footer").line();
        return out.close("body").close("html").line().toString();
    }

    private void head(Meta meta) {
        String style = style();
        out.open("head").open("meta", "charset", "utf-8").line();
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(style))
                .line();
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.element("title", meta.title()).line();
        out.open("meta", "name", "author", "content", meta.author()).line();
        out.open("meta", "name", "description", "content", meta.subject()).line();
        out.open("meta", "name", "cxm-fingerprint", "content", meta.fingerprint())
                .line();
        out.open("style").add(style).close("style").close("head").line();
    }

    private static String policy(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; img-src data:; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String style() {
        Palette palette = theme.palette();
        String colours = Stream.of(Tone.values())
                .map(tone -> "--" + tone.name() + ":" + palette.of(tone).hex())
                .collect(Collectors.joining(";", ":root{", "}\n"));
        try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
            return colours
                    + new String(Objects.requireNonNull(css, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the bundled style sheet", e);
        }
    }

    private void cover(Cover cover, Meta meta) {
        out.open("header").line();
        logos(cover.logos());
        out.open("p", "class", "audience").ifAny("strong", meta.confidentiality());
        out.ifAny("span", cover.audience()).ifAny("strong", synthetic(meta)).close("p");
        out.line().ifAny("p", cover.eyebrow(), "class", "client");
        out.element("h1", cover.title()).ifAny("p", cover.subtitle(), "class", "subtitle");
        out.ifAny("p", cover.text(), "class", "cover-text");
        out.line().open("dl", "class", "facts");
        for (Fact fact : cover.facts()) {
            out.open("div")
                    .element("dt", fact.label())
                    .element("dd", fact.value())
                    .close("div");
        }
        out.close("dl").line();
        if (!cover.waves().isEmpty()) {
            Typefaces faces = Typefaces.bundled();
            double width = theme.sheet().width();
            double left = theme.sheet().margin();
            out.open("figure").ifAny("figcaption", cover.drawingTitle());
            out.add(SvgChart.of(
                    CoverWaves.draw(cover.waves(), width, COVER_HEIGHT, left, faces, theme.palette()),
                    "cover",
                    "",
                    cover.alt(),
                    theme.palette(),
                    faces));
            out.close("figure").line();
        }
        out.close("header").line();
    }

    private void logos(Logos logos) {
        if (!logos.equals(Logos.NONE)) {
            out.open("div", "class", "logos");
            logo(logos.client());
            logo(logos.preparedBy());
            out.close("div").line();
        }
    }

    /** In an image nothing runs and nothing is loaded, whatever a drawing holds. */
    private void logo(@Nullable Logo logo) {
        if (logo != null) {
            String type = logo.file().kind() == Looks.Kind.PNG ? "image/png" : "image/svg+xml";
            out.open("img", "src", "data:" + type + ";base64," + logo.file().data(), "alt", logo.alt());
        }
    }

    /** The first stop of the keyboard: past cover and contents, to the first section. */
    private void skip() {
        report.pages().stream()
                .findFirst()
                .ifPresent(
                        page -> out.element("a", HtmlBlocks.name(page), "class", "skip", "href", "#" + page.section()));
    }

    /** Where to find what; the names are those of the sections. */
    private void contents() {
        out.open("nav", "aria-label", report.meta().title()).open("ol");
        for (Page page : report.pages()) {
            out.open("li").element("a", HtmlBlocks.name(page), "href", "#" + page.section());
            out.close("li");
        }
        out.close("ol").close("nav").line();
    }

    private void section(Page page) {
        String title = page.section() + "-title";
        out.open("section", "id", page.section(), "aria-labelledby", title).line();
        out.element("p", running(report.meta()), "class", "running").line();
        out.open("p", "class", "eyebrow");
        blocks.badge(page.badge());
        out.text(page.eyebrow()).close("p");
        out.element("h2", page.title(), "id", title).ifAny("p", page.lead(), "class", "lead");
        out.line();
        page.blocks().forEach(blocks::block);
        out.close("section").line();
    }

    /** What stands at the edge of every sheet. */
    private static String running(Meta meta) {
        return Stream.of(
                        meta.client(),
                        meta.runningHead(),
                        meta.confidentiality(),
                        synthetic(meta),
                        meta.instrument(),
                        meta.fingerprint())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }

    private static String synthetic(Meta meta) {
        return Objects.requireNonNullElse(meta.synthetic(), "");
    }
}
