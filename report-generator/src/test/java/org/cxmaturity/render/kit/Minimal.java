package org.cxmaturity.render.kit;

import java.util.List;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.Axis;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.FindingColumn;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.KeyFigure;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Cover;
import org.cxmaturity.report.Report.CoverWave;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Meta;
import org.cxmaturity.report.Report.Page;

/** The least there is: one factor, no peers, no wave before, no date. */
final class Minimal {
    private Minimal() {}

    static Report report() {
        return new Report(
                new Meta(
                        "da",
                        "Modenhed",
                        "",
                        "Ikke oplyst",
                        "\u00c6r\u00f8 Bryghus",
                        "",
                        "Fortroligt",
                        null,
                        "En faktor 1.0.0",
                        "Side {0} af {1}",
                        null,
                        "ffffffffffffffff"),
                new Cover(
                        "",
                        "\u00c6r\u00f8 Bryghus",
                        "Modenhed i kundeoplevelsen",
                        "",
                        List.of(new Fact("Svar", "3")),
                        "Score fra 0 til 100",
                        List.of(new CoverWave("L\u00f8fter", 12, List.of())),
                        "\u00c9n strimmel: L\u00f8fter 12."),
                List.of(new Page(
                        "summary",
                        "Resum\u00e9",
                        null,
                        "Resum\u00e9",
                        "For f\u00e5 svar til at sige noget sikkert",
                        "",
                        List.of(
                                new Block.KeyFigures(List.of(new KeyFigure("Samlet", null, "Ikke nok data", "", ""))),
                                new Block.LevelStrip(
                                        List.of("1 Tilf\u00e6ldig", "2 Begyndende"),
                                        List.of(0.0, 50.0),
                                        0,
                                        new Dot(1, 0.0, 2.0),
                                        "Nu: 1",
                                        null,
                                        "",
                                        PeerBand.NONE,
                                        "",
                                        "Samlet 1 af 100."),
                                new Block.FindingColumns(
                                        new FindingColumn("Styrker", List.of(), "Ingen sikre styrker."),
                                        new FindingColumn("Huller", List.of(), "Ingen sikre huller.")),
                                new Block.Radar(
                                        new Head("Profil", ""),
                                        List.of(new Axis("L\u00f8fter", null, "for f\u00e5 svar", "", PeerBand.NONE)),
                                        List.of(),
                                        "",
                                        "",
                                        "L\u00f8fter: vises ikke, f\u00e6rre end 5 svar."),
                                new Block.Points(
                                        new Head("N\u00e6ste skridt", ""),
                                        false,
                                        List.of(new Fact("Sp\u00f8rg flere.", "")))))));
    }
}
