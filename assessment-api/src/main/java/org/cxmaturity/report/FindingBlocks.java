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
import org.cxmaturity.report.Finding.Evidence;
import org.cxmaturity.report.Finding.Kind;
import org.cxmaturity.report.Findings.Basis;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Gap;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.jspecify.annotations.Nullable;

/** The findings in words, each with the figures it rests on and where the report shows them. */
final class FindingBlocks {
    private final ReportData data;
    private final Voice voice;
    private final Findings findings;

    FindingBlocks(ReportData data, Voice voice, Findings findings) {
        this.data = data;
        this.voice = voice;
        this.findings = findings;
    }

    /** The first so many of each side. */
    FindingColumns columns(int most) {
        return new FindingColumns(
                column("strengths", findings.strengths(), most), column("gaps", findings.gaps(), most));
    }

    private FindingColumn column(String which, List<Finding> all, int most) {
        List<Finding> of = all.subList(0, Math.min(most, all.size()));
        String title = of.isEmpty()
                ? voice.say("findings." + which)
                : voice.say("findings." + which + ".title", of.size(), voice.sentence(voice.numeral(of.size())));
        String whenEmpty = switch (findings.basis()) {
            case NOTHING -> voice.say("findings.noBasis");
            case QUARTERS -> voice.say("findings." + which + ".none.quarters");
            case PEERS, OWN -> voice.say("findings." + which + ".none");
        };
        return new FindingColumn(title, of.stream().map(this::line).toList(), whenEmpty);
    }

    private FindingLine line(Finding finding) {
        return switch (finding.kind()) {
            case STANDS_OUT -> standsOut(finding);
            case HOLDS_THE_WHOLE -> holdsTheWhole(finding);
            case HOLDS_ITS_FACTOR -> holdsItsFactor(finding);
            case TWO_VIEWS -> twoViews(finding);
            case CHANGE -> change(finding);
            case NOT_KNOWN -> notKnown(finding);
        };
    }

    private FindingLine standsOut(Finding finding) {
        Evidence evidence = finding.evidence();
        boolean byPeers = findings.basis() != Basis.OWN;
        String reference = voice.number(evidence.reference());
        List<String> text = new ArrayList<>();
        text.add(voice.say(
                key(finding),
                finding.size(),
                voice.number(finding.size()),
                voice.range(evidence.low(), evidence.high()),
                reference,
                n(evidence)));
        if (!finding.good() && new OtherFindings(data).holdsTheWhole(finding.factor())) {
            text.add(voice.say("finding.holds.too", levelOfTheWhole()));
        }
        sinceThen(finding.factor()).ifPresent(text::add);
        return line(
                finding,
                voice.sentence(voice.phrase(finding.factor())),
                String.join(" ", text),
                null,
                byPeers ? band(finding) : PeerBand.NONE,
                voice.say(byPeers ? "finding.compared.peers" : "finding.compared.own", reference));
    }

    private String key(Finding finding) {
        String stem = switch (findings.basis()) {
            case PEERS -> "finding.peers";
            case QUARTERS -> "finding.quarter";
            case OWN, NOTHING -> "finding.own";
        };
        return stem + (finding.good() ? ".above" : ".below");
    }

    private FindingLine holdsTheWhole(Finding finding) {
        Shown.Reached whole = data.overall().reached();
        String floor = voice.number(finding.evidence().reference());
        String text = voice.say(
                "finding.holds.whole",
                interval(finding),
                floor,
                n(finding.evidence()),
                levelOfTheWhole(),
                whole == null ? Voice.NONE : voice.number(whole.byScore()));
        String title = voice.sentence(voice.phrase(finding.factor()));
        return line(finding, title, text, null, band(finding), voice.say("finding.compared.floor", floor));
    }

    private FindingLine holdsItsFactor(Finding finding) {
        Shown.Reached reached = data.factors().stream()
                .filter(f -> f.id().equals(finding.factor()))
                .findFirst()
                .map(Shown.Factor::reached)
                .orElseThrow();
        String floor = voice.number(finding.evidence().reference());
        String text = voice.say(
                "finding.holds.factor",
                item(finding),
                interval(finding),
                floor,
                n(finding.evidence()),
                voice.number(reached.level()),
                voice.number(reached.byScore()));
        String title = voice.sentence(voice.phrase(finding.factor()));
        return line(finding, title, text, null, PeerBand.NONE, voice.say("finding.compared.floor", floor));
    }

    private FindingLine change(Finding finding) {
        Row row = data.change() == null
                ? null
                : data.change().row(finding.factor()).orElse(null);
        Double then = row == null ? null : row.then();
        String text = voice.say(
                finding.good() ? "finding.change.rose" : "finding.change.fell",
                finding.size(),
                voice.number(finding.size()),
                changeRange(finding.evidence()),
                n(finding.evidence()));
        return line(
                finding,
                voice.sentence(voice.phrase(finding.factor())),
                text,
                then,
                PeerBand.NONE,
                voice.say("finding.compared.then", voice.number(then)));
    }

    private String changeRange(Evidence evidence) {
        Double low = evidence.low();
        Double high = evidence.high();
        return low == null || high == null ? Voice.NONE : voice.notation().changeRange(low, high);
    }

    private FindingLine notKnown(Finding finding) {
        Integer answered = finding.evidence().n();
        Integer notSure = data.items().stream()
                .filter(i -> i.id().equals(finding.item()))
                .findFirst()
                .map(Shown.Item::notSure)
                .orElse(null);
        String share = voice.notation().percent(finding.size());
        String text = voice.say(
                "finding.unknown",
                item(finding),
                share,
                interval(finding),
                voice.count(answered == null ? 0 : answered),
                voice.count(notSure == null ? 0 : notSure));
        return new FindingLine(
                voice.badge(finding.factor()),
                voice.say("finding.unknown.title"),
                text,
                null,
                null,
                PeerBand.NONE,
                share,
                voice.say("finding.compared.notSure"),
                pageRef(finding));
    }

    /** The higher view first, whichever it is. */
    private FindingLine twoViews(Finding finding) {
        Gap gap = data.gaps().stream()
                .filter(g -> g.factor().equals(finding.factor()))
                .findFirst()
                .orElseThrow();
        Double a = gap.scoreA();
        Double b = gap.scoreB();
        String higher = finding.good() ? gap.b() : gap.a();
        String lower = finding.good() ? gap.a() : gap.b();
        return new FindingLine(
                voice.badge(gap.factor()),
                voice.say(
                        finding.good() ? "finding.hidden.title" : "finding.perception.title",
                        voice.phrase(gap.factor())),
                views(finding, higher, lower),
                a == null ? null : new Dot(a, null, null),
                b,
                PeerBand.NONE,
                a == null ? "" : voice.number(a),
                a == null || b == null
                        ? ""
                        : voice.say("finding.perception.compared", gap.a(), gap.b(), voice.number(b)),
                pageRef(finding));
    }

    private String views(Finding finding, String higher, String lower) {
        String points = voice.number(finding.size());
        return Answering.both(data, higher, lower)
                .map(n -> voice.say(
                        "finding.perception.n",
                        higher,
                        points,
                        lower,
                        interval(finding),
                        voice.notation().count(n.a()),
                        voice.notation().count(n.b())))
                .orElseGet(() -> voice.say("finding.perception", higher, points, lower, interval(finding)));
    }

    private FindingLine line(
            Finding finding, String title, String text, @Nullable Double other, PeerBand band, String compared) {
        Figure figure = figure(finding).orElse(null);
        return new FindingLine(
                voice.badge(finding.factor()),
                title,
                text,
                figure == null ? null : voice.dot(figure),
                other,
                band,
                figure == null ? "" : voice.score(figure),
                compared,
                pageRef(finding));
    }

    private Optional<Figure> figure(Finding finding) {
        return finding.item() == null
                ? data.factors().stream()
                        .filter(f -> f.id().equals(finding.factor()))
                        .flatMap(f -> Optional.ofNullable(f.figure()).stream())
                        .findFirst()
                : data.items().stream()
                        .filter(i -> i.id().equals(finding.item()))
                        .flatMap(i -> Optional.ofNullable(i.figure()).stream())
                        .findFirst();
    }

    private PeerBand band(Finding finding) {
        return voice.band(Optional.ofNullable(data.peers()).flatMap(p -> p.place(finding.factor())));
    }

    private String interval(Finding finding) {
        return voice.range(finding.evidence().low(), finding.evidence().high());
    }

    private String n(Evidence evidence) {
        return evidence.n() == null ? Voice.NONE : voice.count(evidence.n());
    }

    private String item(Finding finding) {
        return voice.quote(data.instrument()
                .item(finding.item() == null ? "" : finding.item())
                .map(Instrument.Item::text)
                .orElse(""));
    }

    private String levelOfTheWhole() {
        Shown.Reached whole = data.overall().reached();
        return whole == null ? Voice.NONE : voice.number(whole.level());
    }

    private Optional<String> sinceThen(String factor) {
        return Optional.ofNullable(data.change()).flatMap(c -> c.row(factor)).flatMap(this::changeSentence);
    }

    private Optional<String> changeSentence(Row row) {
        Double difference = row.difference();
        if (row.verdict() == Verdict.CERTAIN && difference != null) {
            String key = difference > 0 ? "finding.rose" : "finding.fell";
            return Optional.of(voice.say(key, Math.abs(difference), voice.number(Math.abs(difference))));
        }
        return row.verdict() == Verdict.CHANCE ? Optional.of(voice.say("finding.unchanged")) : Optional.empty();
    }

    /** Where the edition shows the figures of a finding; the renderer leaves out a section that there is not. */
    private @Nullable PageRef pageRef(Finding finding) {
        boolean own = data.about().edition() == Edition.FULL
                && data.items().stream().anyMatch(i -> i.factor().equals(finding.factor()));
        String section = switch (finding.kind()) {
            case TWO_VIEWS -> GapPage.SECTION;
            case CHANGE -> ChangePage.SECTION;
            case STANDS_OUT, HOLDS_THE_WHOLE, HOLDS_ITS_FACTOR, NOT_KNOWN ->
                own ? FactorPages.section(finding.factor()) : data.peers() == null ? null : BenchmarkPage.SECTION;
        };
        boolean items = finding.is(Kind.HOLDS_ITS_FACTOR) || finding.is(Kind.NOT_KNOWN);
        return section == null || items && !own ? null : new PageRef(section, voice.say("pageRef"));
    }
}
