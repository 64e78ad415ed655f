package org.cxmaturity.questionnaire.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds questions that ask two things at once: "and" or "or" with a claim on both sides. A claim has a verb; in
 * "terms and conditions" there is none to the right, so noun pairs pass. Knows English, Danish, Norwegian and Swedish
 * by lists of common verbs; a rule of thumb that errs on the quiet side, hence a warning.
 */
final class DoubleBarrel {
    /**
     * One language's words.
     *
     * @param joins    "and" and "or"
     * @param we       subjects: what begins with one is a claim
     * @param be       verbs that join a subject with what it is like
     * @param verbs    other common verbs that are hardly ever nouns
     * @param either   words that are verbs before an object only: "and measure it", "plans and measures"
     * @param objects  words that start an object or a place
     * @param starts   words that start a part of its own, in which a verb says nothing about the claim
     */
    private record Grammar(
            Set<String> joins,
            Set<String> we,
            Set<String> be,
            Set<String> verbs,
            Set<String> either,
            Set<String> objects,
            Set<String> starts) {}

    private static final Map<String, Grammar> GRAMMARS = grammars();

    private DoubleBarrel() {}

    private static Set<String> words(String text) {
        return Set.of(text.split(" ", -1));
    }

    private static Map<String, Grammar> grammars() {
        Map<String, Grammar> all = new LinkedHashMap<>();
        all.put(
                "en",
                new Grammar(
                        words("and or and/or"),
                        words("we i you they it he she"),
                        words("is are was were be feel feels seem seems"),
                        words(
                                "has have had can could may must should will would do does did know knows get gets give gives"
                                        + " keep keeps let lets make makes take takes tell tells ask asks see sees find finds meet meets"
                                        + " solve solves improve improves learn learns listen listens respond responds understand"
                                        + " understands decide decides follow follows receive receives become becomes say says write"
                                        + " writes explain explains involve involves correct corrects remove removes prevent prevents"
                                        + " choose chooses carry carries believe believes agree agrees adapt adapts apologise apologises"
                                        + " thank thanks inform informs teach teaches bring brings put puts hear hears speak speaks"
                                        + " deliver delivers discuss discusses send sends hold holds reduce reduces avoid avoids add"
                                        + " adds publish publishes adjust adjusts provide provides ensure ensures"),
                        words(
                                "act acts answer answers call calls change changes check checks fix fixes help helps measure"
                                        + " measures offer offers plan plans react reacts reply replies report reports review reviews"
                                        + " reward rewards share shares support supports test tests trust trusts treat treats use uses"
                                        + " value values work works care cares record records show shows set sets start starts stop"
                                        + " stops train trains track tracks build builds run runs lead leads manage manages design"
                                        + " designs update updates"),
                        words(
                                "a an the our their its his her them it us him you they we what how every each all any this that"
                                        + " these those on to with for customers staff employees colleagues"),
                        words("who whom whose which that what when where why how if because while whether than as")));
        all.put(
                "da",
                nordic(
                        "og eller og/eller",
                        "vi jeg du i de man den det",
                        "er var bliver virker føles",
                        DANISH,
                        "som der at hvad hvem hvor hvordan hvornår hvorfor når hvis fordi mens om end"));
        all.put(
                "nb",
                nordic(
                        "og eller og/eller",
                        "vi jeg du dere de man den det",
                        "er var blir virker føles",
                        NORWEGIAN,
                        "som der at hva hvem hvor hvordan når hvorfor hvis fordi mens om enn"));
        all.put("nn", all.get("nb"));
        all.put("no", all.get("nb"));
        all.put(
                "sv",
                nordic(
                        "och eller och/eller",
                        "vi jag du ni de man den det",
                        "är var blir verkar känns",
                        SWEDISH,
                        "som där att vad vem hur när varför om eftersom medan än"));
        return all;
    }

    private static final String DANISH =
            "har kan skal vil må bør ved får gør giver følger måler bruger løser svarer lytter handler hjælper"
                    + " tager lærer forstår holder ser finder møder siger spørger deler forbedrer retter arbejder kender beslutter"
                    + " fortæller forklarer inddrager lader skriver ændrer fjerner undgår tror mener støtter belønner tester";
    private static final String NORWEGIAN =
            "har kan skal vil må bør vet får gjør gir følger måler bruker løser svarer lytter handler"
                    + " hjelper tar lærer forstår holder ser finner møter sier spør deler forbedrer retter arbeider jobber kjenner"
                    + " beslutter bestemmer forteller forklarer involverer lar skriver endrer fjerner unngår tror mener støtter belønner tester";
    private static final String SWEDISH =
            "har kan ska skall vill måste bör vet får gör ger följer mäter använder löser svarar lyssnar"
                    + " agerar handlar hjälper tar lär förstår håller ser finner hittar möter säger frågar delar förbättrar rättar"
                    + " arbetar känner beslutar bestämmer berättar förklarar involverar låter skriver ändrar undviker tror anser"
                    + " stöder stödjer belönar testar";

    private static Grammar nordic(String joins, String we, String be, String verbs, String starts) {
        return new Grammar(words(joins), words(we), words(be), words(verbs), Set.of(), Set.of(), words(starts));
    }

    /** The joining word between two claims, or empty; empty too for a language that is not known here. */
    static Optional<String> in(String language, String text) {
        Grammar grammar = GRAMMARS.get(language.split("-", -1)[0]);
        if (grammar == null) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’/-]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean join = grammar.joins().contains(words.get(i));
            if (join && joinsClaims(grammar, words.subList(0, i), words.subList(i + 1, words.size()))) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean joinsClaims(Grammar g, List<String> left, List<String> right) {
        boolean first = g.we().contains(left.get(0)) && left.size() > 1 || claims(g, left);
        boolean second = g.we().contains(right.get(0)) && right.size() > 1 || claims(g, mainPart(g, right));
        return first && (second || isAndIs(g, left));
    }

    /** Up to the first word that starts a part of its own. */
    private static List<String> mainPart(Grammar g, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (g.starts().contains(words.get(i))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    private static boolean claims(Grammar g, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean object = i + 1 < words.size() && g.objects().contains(words.get(i + 1));
            if (g.be().contains(word) || g.verbs().contains(word) || g.either().contains(word) && object) {
                return true;
            }
        }
        return false;
    }

    /** "is fast" before "and friendly": the verb stands one word before the joining word. */
    private static boolean isAndIs(Grammar g, List<String> left) {
        int n = left.size();
        return n >= 3 && g.be().contains(left.get(n - 2));
    }
}
