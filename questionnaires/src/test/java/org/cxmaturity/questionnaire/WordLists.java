package org.cxmaturity.questionnaire;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that our wording does without, by language. A list finds what it holds and no more. */
final class WordLists {
    /** Say how good something is instead of how it is done. */
    static final Map<String, Pattern> VAGUE = Map.of(
            "en",
            words("good|great|excellent|outstanding|superb|appropriate|appropriately|adequate|adequately|suitable|"
                    + "sufficient|sufficiently|reasonable|reasonably|satisfactory|effective|effectively|efficient|"
                    + "efficiently|proper|properly|optimal|robust|strong|high-quality|professional|best|better|"
                    + "well-functioning|mature|world-class|seamless"),
            "da",
            words("god|godt|gode|bedre|bedst|bedste|fremragende|passende|tilstrækkelig\\p{L}*|rimelig\\p{L}*|"
                    + "tilfredsstillende|effektiv\\p{L}*|hensigtsmæssig\\p{L}*|ordentlig\\p{L}*|optimal\\p{L}*|"
                    + "robust\\p{L}*|stærk\\p{L}*|professionel\\p{L}*|velfungerende|moden|modne"),
            "nb",
            words("god|godt|gode|bedre|best|beste|fremragende|passende|tilstrekkelig\\p{L}*|rimelig\\p{L}*|"
                    + "tilfredsstillende|effektiv\\p{L}*|hensiktsmessig\\p{L}*|ordentlig\\p{L}*|optimal\\p{L}*|"
                    + "robust\\p{L}*|sterk\\p{L}*|profesjonell\\p{L}*|velfungerende|moden|modne"),
            "sv",
            words("god|gott|goda|bra|bättre|bäst|bästa|utmärkt\\p{L}*|lämplig\\p{L}*|tillräcklig\\p{L}*|rimlig\\p{L}*|"
                    + "tillfredsställande|effektiv\\p{L}*|ändamålsenlig\\p{L}*|ordentlig\\p{L}*|optimal\\p{L}*|"
                    + "robust\\p{L}*|stark\\p{L}*|professionell\\p{L}*|välfungerande|mogen|mogna"));

    /** Promise more than anyone can check, or are hard to translate. */
    static final Map<String, Pattern> SLOGANS = Map.of(
            "en",
            words("always ensure|ensure|world-class|best-in-class|best practice|state of the art|go the extra mile|"
                    + "customer-centric|customer centricity|holistic|leverage|synergy|touch base|wow|delight"),
            "da",
            words("sikre altid|verdensklasse|best practice|state of the art|gå den ekstra mil|kundecentrer\\p{L}*|"
                    + "holistisk\\p{L}*|synergi\\p{L}*|wow"),
            "nb",
            words("sikre alltid|verdensklasse|best practice|beste praksis|state of the art|gå den ekstra milen|"
                    + "kundesentrer\\p{L}*|holistisk\\p{L}*|synergi\\p{L}*|wow"),
            "sv",
            words("säkerställ alltid|världsklass|best practice|bästa praxis|state of the art|gå den extra milen|"
                    + "kundcentrer\\p{L}*|holistisk\\p{L}*|synergi\\p{L}*|wow"));

    private static final Map<String, Pattern> NEGATIONS = Map.of(
            "en",
            words("not|no|never|nobody|none|nothing|nowhere|neither|nor|without|cannot|\\p{L}+n['’]t|hardly|unhappy|"
                    + "unclear|unfair|unknown|unlikely|unusual|unable|unwilling|dissatisfied|fail|fails"),
            "da",
            words("ikke|ingen|intet|aldrig|ingensteds|hverken|uden|næppe|utilfreds\\p{L}*|uklar\\p{L}*|ukendt\\p{L}*|"
                    + "urimelig\\p{L}*|uvillig\\p{L}*|usandsynlig\\p{L}*"),
            "nb",
            words("ikke|ingen|intet|ingenting|aldri|ingensteds|verken|hverken|uten|neppe|misfornøyd\\p{L}*|"
                    + "utilfreds\\p{L}*|uklar\\p{L}*|ukjent\\p{L}*|urimelig\\p{L}*|uvillig\\p{L}*|usannsynlig\\p{L}*"),
            "sv",
            words("inte|ej|icke|ingen|inget|inga|ingenting|aldrig|ingenstans|varken|utan att|knappast|missnöjd\\p{L}*|"
                    + "oklar\\p{L}*|okänd\\p{L}*|orimlig\\p{L}*|ovillig\\p{L}*|osannolik\\p{L}*"));

    /** Between two parts of a sentence, each of which may deny something by itself. */
    private static final Pattern BREAK =
            Pattern.compile("[,.;:?!]|(?<!\\p{L})(?:and|or|og|eller|och)(?!\\p{L})", Pattern.UNICODE_CASE);

    private WordLists() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}-])(?:" + alternatives + ")(?![\\p{L}-])");
    }

    /** The first listed word in a text; empty too for a language without a list. */
    static Optional<String> found(Map<String, Pattern> lists, String lang, String text) {
        return Optional.ofNullable(lists.get(lang))
                .flatMap(list ->
                        list.matcher(text.toLowerCase(Locale.ROOT)).results().findFirst())
                .map(found -> found.group());
    }

    /** Two negations in one part of a sentence, as "not without". */
    static boolean deniesTwice(String lang, String text) {
        Pattern list = NEGATIONS.get(lang);
        return list != null
                && BREAK.splitAsStream(text.toLowerCase(Locale.ROOT))
                        .anyMatch(part -> list.matcher(part).results().count() > 1);
    }
}
