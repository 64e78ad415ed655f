package org.cxmaturity.report.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Gate;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Questionnaire.Kind;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.ScoringRules;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.questionnaire.Version;
import org.jspecify.annotations.Nullable;

/** A small questionnaire with five factors in English and Danish; one factor has six items, the others two. */
public final class SampleQuestionnaire {
    private static final Scale PRACTICE = new Scale("practice", 1, 5, OptionalDouble.of(1), "", Map.of());

    private SampleQuestionnaire() {}

    /** Capped at one above the lowest factor, role-balanced. */
    public static Questionnaire fiveFactors() {
        return of(factors(), true);
    }

    /** The same levels and rules with other factors. */
    public static Questionnaire of(List<Factor> factors, boolean staff) {
        return new Questionnaire(
                "sample",
                new Version(1, 2, 0),
                "en",
                List.of("en", "da"),
                text("Five-factor CX maturity", "CX-modenhed i fem faktorer"),
                text("How far customer focus is real.", "Hvor langt kundefokus er virkeligt."),
                Kind.CORE,
                10,
                new ScoringRules(0.5, OptionalInt.of(1), Aggregation.ROLE_BALANCED),
                levels(),
                null,
                Map.of("practice", PRACTICE),
                factors,
                List.of(),
                staff ? List.of(role()) : List.of(),
                List.of(),
                List.of(),
                "5a".repeat(32));
    }

    private static Background role() {
        Map<String, Text> options = new LinkedHashMap<>();
        options.put("leadership", text("Management", "Ledelse"));
        options.put("frontline", text("Customer-facing", "Kundevendte medarbejdere"));
        options.put("support", text("Support functions", "Støttefunktioner"));
        return new Background("role", text("Your role", "Din rolle"), options);
    }

    private static List<Level> levels() {
        return List.of(
                level(
                        1,
                        "Ad hoc",
                        "Tilfældig",
                        "It depends on who is at work that day.",
                        "Det afhænger af, hvem der er på arbejde."),
                level(
                        2,
                        "Emerging",
                        "Spirende",
                        "Some teams have found a way that works.",
                        "Nogle teams har fundet en måde, der virker."),
                level(
                        3,
                        "Established",
                        "Etableret",
                        "A common way exists, and most follow it.",
                        "Der er en fælles måde, og de fleste følger den."),
                level(
                        4,
                        "Embedded",
                        "Forankret",
                        "The common way is followed in busy periods too.",
                        "Den fælles måde følges også, når der er travlt."),
                level(
                        5,
                        "Exemplary",
                        "Forbilledlig",
                        "The way is improved from what we learn.",
                        "Måden forbedres ud fra det, vi lærer."));
    }

    private static Level level(int level, String en, String da, String summary, String summaryDa) {
        return new Level(level, 20.0 * (level - 1), text(en, da), text(summary, summaryDa));
    }

    private static List<Factor> factors() {
        return List.of(
                factor(
                        "articulate",
                        "Articulate",
                        "Sætte ord på",
                        "a clear promise",
                        "ord på oplevelsen",
                        "A",
                        text("We can say which experience we promise.", "Vi kan sige, hvilken oplevelse vi lover."),
                        item(
                                "art-promise",
                                "We have put the experience into words.",
                                "Vi har sat ord på oplevelsen.",
                                null),
                        item(
                                "art-known",
                                "Staff can say what we promise.",
                                "Medarbejderne kan sige, hvad vi lover.",
                                null)),
                factor(
                        "consistent",
                        "Consistent",
                        "Ens overalt",
                        "consistency",
                        "en ens oplevelse",
                        "C",
                        text(
                                "Customers meet the same experience in every channel.",
                                "Kunderne møder den samme oplevelse i alle kanaler."),
                        consistent()),
                factor(
                        "empower",
                        "Empower",
                        "Give mandat",
                        "authority to act",
                        "mandat til at handle",
                        "E",
                        text(
                                "People who meet customers may solve problems.",
                                "De, der møder kunderne, må løse problemer."),
                        item(
                                "emp-solve",
                                "Staff may put things right on the spot.",
                                "Medarbejderne må rette op på stedet.",
                                null),
                        item(
                                "emp-rules",
                                "Rules help rather than bind.",
                                "Regler hjælper mere, end de binder.",
                                new Gate(3, true))),
                factor(
                        "systematise",
                        "Systematise",
                        "Skabe system",
                        "systematic care",
                        "system i kundeplejen",
                        "S",
                        text(
                                "Unhappy customers are handled by a set process.",
                                "Utilfredse kunder håndteres efter en fast proces."),
                        item(
                                "sys-unhappy",
                                "Unhappy customers are found and called.",
                                "Utilfredse kunder findes og ringes op.",
                                null),
                        item("sys-cause", "Causes of complaints are removed.", "Årsager til klager fjernes.", null)),
                factor(
                        "measure",
                        "Measure",
                        "Måle rigtigt",
                        "the right measures",
                        "de rette målinger",
                        "M",
                        text("We measure what we promised.", "Vi måler det, vi har lovet."),
                        item("mea-promise", "Each promise has a measure.", "Hvert løfte har en måling.", null),
                        item("mea-use", "Figures lead to decisions.", "Tal fører til beslutninger.", null)));
    }

    private static Item[] consistent() {
        return new Item[] {
            item(
                    "con-answer",
                    "Customers get the same answer whichever channel they ask.",
                    "Kunderne får samme svar, uanset hvor de spørger.",
                    null),
            item(
                    "con-foresee",
                    "We foresee what will go wrong and agree how to handle it.",
                    "Vi forudser, hvad der går galt, og aftaler, hvad vi gør.",
                    null),
            item(
                    "con-delay",
                    "Customers hear of a delay at the same time in all channels.",
                    "Kunderne hører om en forsinkelse samtidig i alle kanaler.",
                    null),
            item(
                    "con-handover",
                    "A colleague who takes over sees what the customer has told us.",
                    "En kollega, der tager over, ser, hvad kunden har fortalt.",
                    null),
            item(
                    "con-tone",
                    "Letters, chat and telephone sound like one company.",
                    "Breve, chat og telefon lyder som ét firma.",
                    null),
            item(
                    "con-campaign",
                    "What we promise in campaigns is what the customer meets.",
                    "Det, vi lover i kampagner, er det, kunden møder.",
                    null)
        };
    }

    private static Factor factor(
            String id,
            String en,
            String da,
            String phrase,
            String phraseDa,
            String badge,
            Text summary,
            Item... items) {
        return new Factor(id, text(en, da), text(phrase, phraseDa), Text.of("en", badge), summary, 1, List.of(items));
    }

    /** An item with anchors on every step, advice below the top and a question for the board. */
    public static Item item(String id, String en, String da, @Nullable Gate gate) {
        Map<Integer, Text> anchors = new LinkedHashMap<>();
        Map<Integer, Text> advice = new LinkedHashMap<>();
        List<String> steps = List.of(
                "Nobody does this",
                "Some teams do this",
                "It is agreed and written down",
                "It is followed and measured",
                "It is improved and passed on");
        List<String> stepsDa = List.of(
                "Ingen gør det",
                "Nogle teams gør det",
                "Det er aftalt og skrevet ned",
                "Det følges og måles",
                "Det forbedres og gives videre");
        for (int step = 1; step <= 5; step++) {
            anchors.put(step, text(steps.get(step - 1) + " (" + id + ").", stepsDa.get(step - 1) + " (" + id + ")."));
            if (step < 5) {
                advice.put(step, text("Begin with one team.", "Begynd med ét team."));
            }
        }
        return new Item(
                id,
                text(en, da),
                null,
                PRACTICE,
                Map.of(),
                1,
                false,
                false,
                List.of(),
                null,
                anchors,
                advice,
                text("Who answers for " + id + "?", "Hvem har ansvar for " + id + "?"),
                gate);
    }

    /** Factors with ids f1, f2 and so on, names of this text and number, no items. */
    public static List<Factor> plain(int count, String name) {
        List<Factor> factors = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            factors.add(new Factor("f" + i, text(name + i, name + i), null, null, text("", ""), 1, List.of()));
        }
        return factors;
    }

    /** English and Danish. */
    public static Text text(String en, String da) {
        return Text.of("en", en).with("da", da);
    }
}
