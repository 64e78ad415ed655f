package org.cxmaturity.render.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.render.kit.Contents;
import org.cxmaturity.render.kit.PageChecks;
import org.cxmaturity.render.layout.Fitted;
import org.cxmaturity.render.odd.OddBoard.With;
import org.cxmaturity.render.odd.OddInstrument.Words;
import org.cxmaturity.render.pdf.PdfReport;
import org.cxmaturity.render.pdf.PdfText;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.format.ReportDataJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report for a board has eight pages at most, whatever goes into it: read back from the file. */
class BoardPagesTest {
    private static final List<String> LANGUAGES = List.of("en", "da", "nb", "sv");

    private static final List<List<With>> GROUNDS =
            List.of(List.of(), List.of(With.PEERS), List.of(With.WAVE), List.of(With.PEERS, With.WAVE));

    private static final List<List<With>> MORE = List.of(
            List.of(With.LETTER),
            List.of(With.TWO_MODULES, With.WORDS),
            List.of(With.LETTER, With.WORDS, With.TWO_MODULES, With.MEASURES, With.THEMES),
            List.of(With.LONGEST_WORDS),
            List.of(With.TEN_MODULES, With.MEASURES, With.THEMES));

    /** Every number of factors on two of the four grounds, with something else each time. */
    static Stream<Arguments> some() {
        return IntStream.range(0, 24).mapToObj(i -> arguments(board(1 + i / 2, i + i / 2, i), i));
    }

    /** Every number of factors on every ground with everything. */
    static Stream<Arguments> all() {
        int each = GROUNDS.size() * MORE.size();
        return IntStream.range(0, 12 * each)
                .mapToObj(i -> arguments(board(1 + i / each, i % GROUNDS.size(), i / GROUNDS.size()), i));
    }

    /** The worst: one in every language, the others in one each. */
    static Stream<Arguments> worst() {
        With[] most = {With.PEERS, With.WAVE, With.LETTER, With.WORDS, With.TEN_MODULES, With.MEASURES, With.THEMES};
        OddBoard usual = OddBoard.of(12, most);
        OddBoard longWords = usual.like(usual.of().words(Words.LONG));
        OddBoard longest = OddBoard.of(12, With.PEERS, With.WAVE, With.LONGEST_WORDS, With.TEN_MODULES);
        OddBoard manyItems = usual.like(usual.of().items(60));
        return Stream.concat(
                IntStream.range(0, 4).mapToObj(i -> arguments(usual, i)),
                Stream.of(arguments(longWords, 1), arguments(longest, 2), arguments(manyItems, 3)));
    }

    private static Arguments arguments(OddBoard board, int language) {
        return Arguments.of(board, LANGUAGES.get(language % LANGUAGES.size()));
    }

    private static OddBoard board(int factors, int ground, int more) {
        List<With> with = new ArrayList<>(GROUNDS.get(ground % GROUNDS.size()));
        with.addAll(MORE.get(more % MORE.size()));
        return OddBoard.of(factors, with.toArray(With[]::new));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource({"some", "worst"})
    void aBoardGetsEightPagesAtMost(OddBoard board, String language) throws Exception {
        check(board, language);
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("all")
    void aBoardGetsEightPagesAtMostWhateverThereIs(OddBoard board, String language) throws Exception {
        check(board, language);
    }

    private static void check(OddBoard board, String language) throws Exception {
        byte[] json = ReportDataJson.write(ReportData.of(board.input().language(language)));
        Report report = Fitted.of(ReportDataJson.read("odd.json", json).value(), ReportDataJson.fingerprint(json))
                .report();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(report, json, out);
        String look = System.getProperty("look");
        if (look != null) {
            Files.write(Path.of(look, board + "-" + language + ".pdf"), out.toByteArray());
        }
        PdfText text = PdfText.of(out.toByteArray());

        assertThat(text.pages()).isLessThanOrEqualTo(8);
        assertThat(PageChecks.faults(text)).isEmpty();
        String read = Contents.letters(text.reading());
        assertThat(Contents.printed(report).stream().filter(words -> !read.contains(Contents.letters(words))))
                .isEmpty();
    }
}
