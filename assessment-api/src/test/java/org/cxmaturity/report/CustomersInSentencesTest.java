package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Staff answer these questionnaires. So no sentence of a report says what customers feel, unless a customer measure is its
 * evidence; the words for those begin with {@code outcome.customers.}, of which there are none yet.
 */
class CustomersInSentencesTest {
    private static final String CUSTOMER_MEASURE = "outcome.customers.";

    /** These say what the answers do not show, or what must not be claimed. */
    private static final Set<String> DENIALS = Set.of("limits.staff", "leaflet.not.customers", "deck.not.priorities");

    /** Staff who meet customers may see and think what they like. */
    private static final Pattern STAFF =
            Pattern.compile("who meet customers|(?:der|som) (?:møder|møter|möter) (?:kunderne|kundene|kunderna)");

    /** Customers as the subject of feeling, thinking, getting or judging. */
    private static final Map<String, Pattern> EXPERIENCE = Map.of(
            "en",
            subject(
                    "",
                    "customers (?:feel|find|think|experience|say|are|get|trust|like|love|want|prefer|rate|meet|see|know|expect|enjoy|suffer|receive)"
                            + "|customer (?:feels|finds|thinks|experiences|says|is|gets|trusts|likes|loves|wants|prefers|rates|meets|sees|knows|expects|enjoys|suffers|receives)"),
            "da",
            subject(
                    "kunde(?:n|r|rne)? ",
                    "føler|synes|mener|oplever|siger|er|får|stoler|foretrækker|ønsker|vil|bedømmer|møder|ser|ved|forventer|modtager|tror"),
            "nb",
            subject(
                    "kunde(?:n|r|ne)? ",
                    "føler|synes|mener|opplever|sier|er|får|stoler|foretrekker|ønsker|vil|bedømmer|møter|ser|vet|forventer|mottar|tror"),
            "sv",
            subject(
                    "kund(?:en|er|erna)? ",
                    "känner|tycker|anser|upplever|säger|är|får|litar|föredrar|önskar|vill|bedömer|möter|ser|vet|förväntar|tar|tror"));

    private static Pattern subject(String customers, String verbs) {
        return Pattern.compile(
                "(?<![\\p{L}-])" + customers + "(?:" + verbs + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean allowed(String language, String key, String template) {
        return key.startsWith(CUSTOMER_MEASURE)
                || DENIALS.contains(key)
                || !EXPERIENCE
                        .get(language)
                        .matcher(STAFF.matcher(template).replaceAll("staff"))
                        .find();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void noTemplateSaysWhatCustomersFeel(String language) {
        Words words = Words.of(language);
        List<String> found = new ArrayList<>();
        for (String key : words.keys()) {
            if (!allowed(language, key, words.raw(key))) {
                found.add(key + "=" + words.raw(key));
            }
        }
        assertThat(found).isEmpty();
        assertThat(words.keys()).as("templates read").hasSizeGreaterThan(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Customers feel welcome {1} points more than among peers",
                "en | Your customers experience a clear promise",
                "da | Kunderne oplever en ens behandling",
                "nb | Kundene er fornøyde",
                "sv | Kunderna tycker att svaren är lika",
            })
    void oneThatDidWouldBeFound(String language, String template) {
        assertThat(allowed(language, "finding.peers.above", template)).isFalse();
        assertThat(allowed(language, "outcome.customers.above", template)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The answers of those who meet customers lie {1} points lower",
                "en | What those who meet customers see",
                "da | Svarene fra dem, der møder kunderne, ligger lavere",
                "nb | Medarbeiderne som møter kundene, svarer lavere",
                "sv | De som möter kunderna svarar lägre",
            })
    void staffWhoMeetCustomersMayBeTheSubject(String language, String template) {
        assertThat(allowed(language, "finding.peers.above", template)).isTrue();
    }

    @Test
    void theDenialsDeny() {
        assertThat(Words.of("en").raw("limits.staff")).contains("not what customers feel");
        assertThat(Words.of("en").raw("deck.not.priorities")).contains("do not claim that customers");
        assertThat(Words.of("en").keys()).containsAll(DENIALS);
    }
}
