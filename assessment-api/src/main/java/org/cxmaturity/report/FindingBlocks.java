package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.FindingColumn;
import org.cxmaturity.report.Block.FindingColumns;
import org.cxmaturity.report.Block.FindingLine;
import org.cxmaturity.report.Block.PageRef;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Findings.Basis;
import org.cxmaturity.report.Findings.Finding;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Gap;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.jspecify.annotations.Nullable;

/** The findings in words, each with the figures it rests on. */
final class FindingBlocks {
    private final ReportData data;
    private final Voice voice;
    private final Findings findings;

    FindingBlocks(ReportData data, Voice voice, Findings findings) {
        this.data = data;
        this.voice = voice;
        this.findings = findings;
    }

    FindingColumns columns() {
        return new FindingColumns(column("strengths", findings.strengths()), column("gaps", findings.gaps()));
    }

    private FindingColumn column(String which, List<Finding> of) {
        String title = of.isEmpty()
                ? voice.say("findings." + which)
                : voice.say("findings." + which + ".title", of.size(), voice.sentence(voice.numeral(of.size())));
        String whenEmpty = switch (findings.basis()) {
            case NOTHING -> voice.say("findings.noBasis");
            case QUARTERS -> voice.say("findings." + which + ".none.quarters");
            case PEERS, OWN -> voice.say("findings." + which + ".none");
        };
        return new FindingColumn(
                title, of.stream().flatMap(f -> line(f).stream()).toList(), whenEmpty);
    }

    private Optional<FindingLine> line(Finding finding) {
        return finding.perception()
                ? data.gaps().stream()
                        .filter(g -> g.factor().equals(finding.factor()))
                        .findFirst()
                        .map(this::perception)
                : data.factors().stream()
                        .filter(f -> f.id().equals(finding.factor()))
                        .map(Shown.Factor::figure)
                        .findFirst()
                        .map(figure -> standsOut(finding, figure));
    }

    private FindingLine standsOut(Finding finding, Figure figure) {
        Optional<Place> place = Optional.ofNullable(data.peers()).flatMap(p -> p.place(finding.factor()));
        boolean byPeers = findings.basis() != Basis.OWN;
        List<String> text = new ArrayList<>();
        text.add(sentence(finding, figure, place.orElse(null)));
        change(finding.factor()).ifPresent(text::add);
        return new FindingLine(
                voice.badge(finding.factor()),
                voice.sentence(voice.phrase(finding.factor())),
                String.join(" ", text),
                voice.dot(figure),
                null,
                byPeers ? voice.band(place) : PeerBand.NONE,
                voice.score(figure),
                byPeers ? compared(place.orElse(null)) : ownOverall(),
                pageRef(finding.factor()));
    }

    private String sentence(Finding finding, Figure figure, @Nullable Place place) {
        String points = voice.notation().number(finding.size());
        String reference =
                place == null || place.median() == null ? "" : voice.notation().number(place.median());
        boolean above = findings.strengths().contains(finding);
        String direction = above ? ".above" : ".below";
        return switch (findings.basis()) {
            case PEERS ->
                voice.say("finding.peers" + direction, finding.size(), points, voice.interval(figure), reference);
            case QUARTERS -> voice.say("finding.quarter" + direction, finding.size(), points, reference);
            case OWN, NOTHING ->
                voice.say("finding.own" + direction, finding.size(), points, voice.interval(figure), overall());
        };
    }

    private Optional<String> change(String factor) {
        return Optional.ofNullable(data.change()).flatMap(c -> c.row(factor)).flatMap(this::changeSentence);
    }

    private Optional<String> changeSentence(Row row) {
        Double difference = row.difference();
        if (row.verdict() == Verdict.CERTAIN && difference != null) {
            String key = difference > 0 ? "finding.rose" : "finding.fell";
            return Optional.of(
                    voice.say(key, Math.abs(difference), voice.notation().number(Math.abs(difference))));
        }
        return row.verdict() == Verdict.CHANCE ? Optional.of(voice.say("finding.unchanged")) : Optional.empty();
    }

    private String compared(@Nullable Place place) {
        return place == null || place.median() == null
                ? ""
                : voice.say("finding.compared.peers", voice.notation().number(place.median()));
    }

    private String ownOverall() {
        return voice.say("finding.compared.own", overall());
    }

    private String overall() {
        Figure overall = data.overall().figure();
        return overall == null ? Voice.NONE : voice.score(overall);
    }

    private FindingLine perception(Gap gap) {
        Double a = gap.scoreA();
        Double b = gap.scoreB();
        Double low = gap.low();
        Double high = gap.high();
        String interval =
                low == null || high == null ? Voice.NONE : voice.notation().range(low, high);
        return new FindingLine(
                voice.badge(gap.factor()),
                voice.say("finding.perception.title", voice.phrase(gap.factor())),
                voice.say("finding.perception", gap.a(), voice.notation().number(gap.difference()), gap.b(), interval),
                a == null ? null : new Dot(a, null, null),
                b,
                PeerBand.NONE,
                a == null ? "" : voice.notation().number(a),
                a == null || b == null
                        ? ""
                        : voice.say(
                                "finding.perception.compared",
                                gap.a(),
                                gap.b(),
                                voice.notation().number(b)),
                pageRef(gap.factor()));
    }

    private @Nullable PageRef pageRef(String factor) {
        boolean ownPage = data.items().stream().anyMatch(i -> i.factor().equals(factor));
        String section = ownPage ? FactorPages.section(factor) : data.peers() == null ? null : BenchmarkPage.SECTION;
        return section == null ? null : new PageRef(section, voice.say("pageRef"));
    }
}
