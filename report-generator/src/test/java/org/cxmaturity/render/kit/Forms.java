package org.cxmaturity.render.kit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.report.Ask;
import org.cxmaturity.report.Ask.Question;
import org.cxmaturity.report.Ask.Step;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.PaperForm;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Meta;
import org.cxmaturity.report.Report.Page;

/** A paper form with every kind of answer, and with words that are longer than they should be. */
public final class Forms {
    private static final String LONG = "Kundetilfredshedsundersøgelsesresultaterne ";
    private static final List<String> NONE = List.of("Ikke relevant", "Ved ikke");

    private Forms() {}

    public static PaperForm form() {
        Meta meta = new Meta(
                "da",
                "Skema",
                "",
                "Ærø Bryghus",
                "Ærø Bryghus " + LONG.repeat(3),
                "Skema " + LONG.repeat(3),
                "Dine svar bliver aldrig vist enkeltvis",
                "Kladde",
                "skema 1.0.0",
                "{0} / {1}",
                null,
                "00000000000000ff");
        Block about = new Block.Definitions(new Block.Head("", ""), List.of(new Fact("Tid", "Cirka 3 minutter.")));
        Page first = new Page(
                "one", "", null, "Spørgeskema", "Skema", LONG.repeat(9), List.of(about, you(), shared(), mixed()));
        Page second = new Page("two", "Til sidst", null, "Spørgeskema", "Til sidst", "", List.of(end()));
        return new PaperForm(meta, List.of(first, second));
    }

    private static Ask you() {
        List<Fact> options = List.of(new Fact("", "Ledelse"), new Fact("", LONG), new Fact("", "Støtte"));
        return new Ask(
                null,
                "Om dig",
                "",
                "",
                List.of(
                        new Question("", "Din rolle", List.of(), new Ask.Options(options, 3), List.of()),
                        new Question("", "Afdeling", List.of(), new Ask.Lines(1), List.of())));
    }

    /** Eight questions on one scale: more than one sheet holds, so the names of the steps are repeated. */
    private static Ask shared() {
        List<Question> all = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> new Question(
                        Integer.toString(i),
                        "Vi holder løfte nummer " + i + ".",
                        List.of("Kundekontakt: Min enhed holder løfte nummer " + i + "."),
                        new Ask.Steps(steps("Sådan ser trin " + i + " ud hos os i det daglige arbejde. ", 5)),
                        NONE))
                .toList();
        return new Ask(new Badge(0, "K"), "Løfter", "Vi holder, hvad vi lover.", "Spørgsmål 1–8", all);
    }

    private static Ask mixed() {
        List<Step> ends = IntStream.rangeClosed(0, 10)
                .mapToObj(i -> new Step(
                        Integer.toString(i),
                        i == 0 ? "Slet ikke sandsynligt" : i == 10 ? "Yderst sandsynligt" : "",
                        ""))
                .toList();
        return new Ask(
                new Badge(1, ""),
                "Blandet " + LONG,
                "",
                "Spørgsmål 9–12",
                List.of(
                        new Question("9", "Kun enderne har ord.", List.of(), new Ask.Steps(ends), NONE),
                        new Question("10", "Lange ord.", List.of(), new Ask.Steps(steps(LONG.repeat(2), 5)), NONE),
                        new Question("11", "Et tal.", List.of(), new Ask.Amount("Et tal fra 0 til 250 EUR"), NONE),
                        new Question(
                                "12", LONG.repeat(6), List.of(LONG.repeat(6)), new Ask.Steps(steps("", 7)), NONE)));
    }

    private static Ask end() {
        List<Fact> options = IntStream.rangeClosed(1, 13)
                .mapToObj(i -> new Fact(Integer.toString(i), "Valg nummer " + i + " " + LONG.repeat(i % 3)))
                .toList();
        Question most = new Question("", "Hvad?", List.of("Vælg op til 3."), new Ask.Options(options, 2), List.of());
        Question open = new Question("", "Andet?", List.of(), new Ask.Lines(4), List.of());
        return new Ask(null, "Til sidst", "", "", List.of(most, open));
    }

    private static List<Step> steps(String anchor, int count) {
        return Stream.of("Aldrig", "Sjældent", "Nogle gange", "Ofte", "Altid", "Næsten altid", "Ved lejlighed")
                .limit(count)
                .map(name -> new Step(Integer.toString(name.length()), name, anchor))
                .toList();
    }
}
