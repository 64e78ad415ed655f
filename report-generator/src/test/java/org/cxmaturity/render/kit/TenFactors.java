package org.cxmaturity.render.kit;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.Axis;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.Mark;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Step;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.ItemPanel;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Cover;
import org.cxmaturity.report.Report.CoverWave;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Meta;
import org.cxmaturity.report.Report.Page;

/** Ten factors without intervals and badges' letters, in Norwegian; a table over several sheets. */
final class TenFactors {
    private static final List<String> NAMES = List.of(
            "Kommunikasjon med sykepleiere",
            "Kommunikasjon med leger",
            "Hjelp n\u00e5r du ber om den",
            "Informasjon om medisiner",
            "Renhold",
            "Ro om natten",
            "Utskrivning",
            "Overgang til hjemmet",
            "Samlet vurdering",
            "Anbefaling");

    private TenFactors() {}

    static Report report() {
        return new Report(
                new Meta(
                        "nb",
                        "Modenhet, ti omr\u00e5der",
                        "Rapport til styret",
                        "Ikke oppgitt",
                        "Fjellheim sykehus",
                        "M\u00e5ling 1, 2025",
                        "Fortrolig: til styret",
                        "Oppdiktet eksempel",
                        "Ti omr\u00e5der 2.0.0",
                        "{0} / {1}",
                        "2025-02-03",
                        "00ff00ff00ff00ff"),
                new Cover(
                        "Til styret",
                        "Fjellheim sykehus",
                        "Modenhet i pasientopplevelsen p\u00e5 ti omr\u00e5der",
                        "Rapport til styret, v\u00e5ren 2025",
                        List.of(new Fact("Svar", "1\u202f250"), new Fact("Dato", "3. februar 2025")),
                        "Sk\u00e5r fra 0 til 100 p\u00e5 hvert omr\u00e5de",
                        waves(),
                        "Ti strimler med en prikk ved sk\u00e5ren."),
                List.of(profile(), benchmark(), long_(), depth()));
    }

    private static double score(int i) {
        return 20 + 7.3 * i;
    }

    private static List<CoverWave> waves() {
        List<CoverWave> waves = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            waves.add(new CoverWave(NAMES.get(i), score(i), List.of()));
        }
        return waves;
    }

    private static Page profile() {
        List<Axis> axes = new ArrayList<>();
        List<List<String>> on =
                new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        for (int i = 0; i < 10; i++) {
            axes.add(new Axis(NAMES.get(i), score(i), "" + Math.round(score(i)), "", PeerBand.NONE));
            on.get(Math.min(3, (int) (score(i) / 25))).add(NAMES.get(i));
        }
        List<Step> steps = List.of(
                new Step("1 Tilfeldig", "Avhenger av hvem som er p\u00e5 jobb.", List.of(), on.get(0)),
                new Step("2 Voksende", "Noen avdelinger har funnet en m\u00e5te.", List.of(), on.get(1)),
                new Step(
                        "3 Etablert",
                        "En felles m\u00e5te finnes, og de fleste f\u00f8lger den.",
                        List.of(),
                        on.get(2)),
                new Step("4 Innarbeidet", "Slik arbeider vi, ogs\u00e5 under press.", List.of(), on.get(3)));
        return new Page(
                "profile",
                "Profil",
                null,
                "Profil",
                "Ti omr\u00e5der ligger langt fra hverandre",
                "",
                List.of(
                        new Block.Radar(
                                new Head("Ti omr\u00e5der", "Sk\u00e5r 0\u2013100"),
                                axes,
                                List.of(new KeyEntry(Mark.CLIENT, "Fjellheim, v\u00e5ren 2025")),
                                "Slik leses figuren",
                                "Jo lenger til h\u00f8yre prikken st\u00e5r, jo mer modent er omr\u00e5det.",
                                "Ti omr\u00e5der med sk\u00e5r fra 20 til 86."),
                        new Block.Ladder(
                                new Head("Niv\u00e5ene", "Gulv ved 0, 25, 50 og 75"),
                                steps,
                                "Hvem som st\u00e5r hvor.")));
    }

    private static Page benchmark() {
        List<Strip> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(new Strip(
                    new Badge(i, ""),
                    NAMES.get(i),
                    "P\u00e5 linje",
                    new Dot(score(i), null, null),
                    new PeerBand(null, score(i) - 8, score(i) - 1, score(i) + 6, null),
                    List.of(
                            Cell.strong("" + Math.round(score(i))),
                            Cell.of("" + Math.round(score(i) - 1)),
                            Cell.of("51")),
                    null));
        }
        return new Page(
                "benchmark",
                "Sammenligning",
                null,
                "Sammenligning, omr\u00e5de for omr\u00e5de",
                "Fjellheim ligger p\u00e5 linje med de andre",
                "Sammenlignet med 51 sykehus.",
                List.of(new Block.Strips(
                        new Head("De ti omr\u00e5dene", "Sk\u00e5r 0\u2013100"),
                        List.of("Niv\u00e5 1", "Niv\u00e5 2", "Niv\u00e5 3", "Niv\u00e5 4"),
                        List.of(0.0, 25.0, 50.0, 75.0),
                        List.of("Sk\u00e5r", "Median, andre", "Antall"),
                        rows,
                        "Ti omr\u00e5der p\u00e5 linje med medianen.")));
    }

    private static Page long_() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            rows.add(new Row(
                    List.of(
                            Cell.of("Avdeling " + (i + 1)),
                            Cell.of("" + (30 + i % 40)),
                            Cell.of(i % 7 == 0 ? "vises ikke" : "niv\u00e5 2")),
                    false));
        }
        return new Page(
                "departments",
                "Avdelinger",
                null,
                "Avdelinger",
                "Sytti avdelinger, tre sider",
                "",
                List.of(new Block.Table(
                        new Head("Avdelinger", "Sk\u00e5r 0\u2013100"),
                        List.of(
                                new Column("Avdeling", false, 3),
                                new Column("Sk\u00e5r", true, 1),
                                new Column("Merknad", false, 2)),
                        rows,
                        "Avdelinger med f\u00e6rre enn 5 svar vises ikke.")));
    }

    private static Page depth() {
        List<ItemPanel> panels = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            panels.add(new ItemPanel(
                    "Sp\u00f8rsm\u00e5l " + (i + 1) + " om det som betyr noe for pasientene",
                    i == 2 ? null : new Dot(score(i), null, null),
                    i == 2 ? "" : "" + Math.round(score(i)),
                    List.of(),
                    i == 2 ? "F\u00e6rre enn 5 svar, s\u00e5 ingenting vises." : "n = 120",
                    "",
                    "",
                    "",
                    "",
                    "Sk\u00e5r " + Math.round(score(i))));
        }
        return new Page(
                "depth",
                "I dybden",
                new Badge(7, ""),
                "Overgang til hjemmet: niv\u00e5 3",
                "Overgangen til hjemmet er jevn",
                "",
                List.of(new Block.ItemPanels(new Head("Ni sp\u00f8rsm\u00e5l", ""), panels)));
    }
}
