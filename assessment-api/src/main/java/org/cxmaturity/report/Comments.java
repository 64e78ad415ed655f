package org.cxmaturity.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.Comment;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of the free answers: how many there are, and the themes that people found in them. Never a word of a
 * respondent (method section 15.7).
 *
 * @param given  free answers; FEW for 1 to 4, null when the answers are not at hand
 * @param people respondents who wrote any, likewise
 * @param coding what people made of them; null when nobody coded them
 */
public record Comments(
        @Nullable Integer given,
        @Nullable Integer people,
        @Nullable Coding coding) {
    /** Fewest respondents with a comment for anything to be told of what they wrote. */
    public static final int LEAST = 10;

    /** Fewest respondents who mention a theme that is shown. */
    public static final int MENTIONS = 5;

    /** The themes, the most often mentioned first, and who found them. */
    public record Coding(String by, List<Theme> themes) {
        public Coding {
            themes = List.copyOf(themes);
        }
    }

    /**
     * A theme.
     *
     * @param text     in the words of those who coded, never a quotation
     * @param factor   id of the factor, of the core or a module, that it is about; null for none
     * @param mentions respondents who mention it, 5 and up
     */
    public record Theme(String text, @Nullable String factor, int mentions) {}

    /**
     * How many free answers there are; null where none of the questionnaires asks for any.
     *
     * @param asked the core, then its modules
     */
    public static @Nullable Comments counted(List<Questionnaire> asked, List<Response> answers) {
        Set<String> ids = ids(asked);
        List<Integer> written = answers.stream()
                .map(r -> (int)
                        r.comments().keySet().stream().filter(ids::contains).count())
                .filter(n -> n > 0)
                .toList();
        int given = written.stream().mapToInt(Integer::intValue).sum();
        return ids.isEmpty() ? null : new Comments(shown(given), shown(written.size()), null);
    }

    /** Where the answers are not at hand, so that nobody can count; null where none was asked for. */
    public static @Nullable Comments untold(List<Questionnaire> asked) {
        return ids(asked).isEmpty() ? null : new Comments(null, null, null);
    }

    private static Set<String> ids(List<Questionnaire> asked) {
        return asked.stream()
                .flatMap(q -> q.comments().stream())
                .map(Comment::id)
                .collect(Collectors.toSet());
    }

    private static int shown(int count) {
        return count > 0 && count < MENTIONS ? ReportData.Answered.FEW : count;
    }

    /** The same with what people made of them. */
    public Comments coded(@Nullable Coding by) {
        return new Comments(given, people, by);
    }

    /** Whether so many wrote that themes may be shown. */
    public boolean enough() {
        return people != null && people >= LEAST;
    }

    /** The themes that are shown; empty without any. */
    public List<Theme> themes() {
        return coding == null ? List.of() : coding.themes();
    }
}
