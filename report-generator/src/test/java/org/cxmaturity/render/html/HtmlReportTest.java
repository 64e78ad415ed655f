package org.cxmaturity.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.render.kit.Contents;
import org.cxmaturity.render.kit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report as a page of HTML: all its words, nothing that runs, nothing from elsewhere. */
class HtmlReportTest {
    static Stream<String> names() {
        return Samples.all().keySet().stream();
    }

    private static String html(String name) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(Samples.all().get(name), Samples.DATA, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String words(String html) {
        return Contents.letters(html.replaceAll("<style>[^<]*</style>|<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyWordOfTheReportIsOnThePage(String name) throws Exception {
        String read = words(html(name));
        List<String> printed = Contents.printed(Samples.all().get(name));
        assertThat(printed).hasSizeGreaterThan(10);
        assertThat(printed.stream().filter(text -> !read.contains(Contents.letters(text))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingRunsAndNothingIsFetched(String name) throws Exception {
        String html = html(name);
        assertThat(html).contains("default-src 'none'".replace("'", "&#39;"));
        assertThat(html.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContainPattern(
                        "(?i)<script|<link|<img (?!src=\"data:image/)|<iframe|\\son[a-z]+=|javascript:|https?://|@import|url\\(");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyChartHasWordsAndEveryElementIsClosed(String name) throws Exception {
        String html = html(name);
        long charts = Pattern.compile("role=\"img\"").matcher(html).results().count();
        assertThat(charts).isPositive();
        assertThat(Pattern.compile("<desc id=\"[^\"]+\">[^<]").matcher(html).results())
                .hasSize((int) charts);
        for (String tag :
                List.of("section", "table", "tr", "ul", "li", "dl", "dd", "p", "div", "svg", "figure", "h2")) {
            assertThat(html.split("<" + tag + "[ >]").length).as(tag).isEqualTo(html.split("</" + tag + ">").length);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void thePageNamesItsLanguageAndIsTheSameEachTime(String name) throws Exception {
        assertThat(html(name))
                .startsWith("<!DOCTYPE html>\n<html lang=\""
                        + Samples.all().get(name).meta().language() + "\">")
                .isEqualTo(html(name));
    }

    @Test
    void logosAreImagesOfTheirOwnWithWordsAndTheColoursAreTheTheme() throws Exception {
        assertThat(html("themed"))
                .contains("<img src=\"data:image/svg+xml;base64,", "alt=\"Logo of Havbris\">")
                .contains("<img src=\"data:image/png;base64,", "alt=\"Logo of Example Consulting\">")
                .contains("--CLIENT:#B4006E")
                .contains("--CLIENT_DARK:#5B1A66");
    }

    @Test
    void whatSomebodyWroteIsTextAndNothingElse() throws Exception {
        assertThat(html("themed"))
                .contains("<p>Read &lt;b&gt;this&lt;/b&gt; &amp; that.</p>")
                .doesNotContain("<b>this");
    }
}
