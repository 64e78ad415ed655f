package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.report.Report.Cover;
import org.cxmaturity.report.Report.CoverWave;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Logo;
import org.cxmaturity.report.Report.Logos;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.jspecify.annotations.Nullable;

/** The cover: for whom, what, from when, on how many answers, and a drawing that is data. */
final class CoverPage {
    private final ReportData data;
    private final Voice voice;
    private final String fingerprint;

    CoverPage(ReportData data, Voice voice, String fingerprint) {
        this.data = data;
        this.voice = voice;
        this.fingerprint = fingerprint;
    }

    Cover cover() {
        // "Customer experience maturity, wave 2, autumn 2025": what is large, which wave is in the line under it
        List<String> title =
                LanguageMarks.apart(List.of(Reports.title(data, voice).split(", ", 2)));
        String kind = data.about().edition() == Edition.FULL
                ? voice.say("cover.full")
                : data.peers() == null ? voice.say("cover.board") : voice.say("cover.benchmark");
        return new Cover(
                "",
                Reports.client(data, voice),
                title.get(0),
                title.size() == 1 ? kind : voice.say("cover.subtitle", kind, title.get(1)),
                data.said().cover() == null ? "" : data.said().cover(),
                logos(),
                facts(),
                drawingTitle(),
                waves(),
                alt());
    }

    private Logos logos() {
        Looks looks = data.looks();
        if (looks == null) {
            return Logos.NONE;
        }
        Said.Author author = data.said().preparedBy();
        String firm = author == null ? null : author.firm();
        return new Logos(
                logo(looks.logo(), voice.say("logo.of", Reports.client(data, voice))),
                logo(looks.preparedByLogo(), firm == null ? voice.say("logo.preparedBy") : voice.say("logo.of", firm)));
    }

    private static @Nullable Logo logo(Looks.@Nullable Logo file, String alt) {
        return file == null ? null : new Logo(file, alt);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        String date = Reports.date(data, voice);
        facts.add(fact("cover.date", date.isEmpty() ? voice.say("cover.noDate") : date));
        facts.add(fact("cover.respondents", respondents()));
        facts.add(fact(
                "cover.instrument",
                voice.say(
                        "cover.instrument.value",
                        data.instrument().title(),
                        data.instrument().version())));
        facts.add(fact("cover.peers", peers()));
        String commissionedBy = data.said().commissionedBy();
        if (commissionedBy != null) {
            facts.add(fact("cover.commissionedBy", commissionedBy));
        }
        String preparedBy = data.said().writer();
        facts.add(fact("cover.preparedBy", preparedBy.isEmpty() ? voice.say("cover.noDate") : preparedBy));
        Said.Author author = data.said().preparedBy();
        if (author != null && author.telephone() != null) {
            facts.add(fact("cover.telephone", author.telephone()));
        }
        facts.add(fact("cover.fingerprint", fingerprint));
        if (Reports.draft(data)) {
            facts.add(fact("cover.status", voice.say("draft.cover")));
        }
        if (Reports.synthetic(data)) {
            facts.add(
                    fact("cover.status", voice.say(data.about().synthetic() ? "synthetic.client" : "synthetic.peers")));
        }
        return facts;
    }

    private Fact fact(String label, String value) {
        return new Fact(voice.say(label), value);
    }

    private String respondents() {
        Integer scored = data.answered().scored();
        return scored == null ? voice.say("cover.readyScores") : voice.count(scored);
    }

    private String peers() {
        Peers peers = data.peers();
        if (peers == null) {
            return voice.say("cover.noPeers");
        }
        Integer n = peers.n();
        return n == null
                ? voice.say("peers.few")
                : voice.say("cover.peers.value", voice.notation().count(n));
    }

    private boolean drawsDensity() {
        return data.factors().stream().anyMatch(f -> !f.density().isEmpty());
    }

    private String drawingTitle() {
        List<CoverWave> waves = waves();
        if (waves.isEmpty()) {
            return "";
        }
        String number = voice.numeral(waves.size());
        return drawsDensity()
                ? voice.say("cover.drawing.spread", respondents(), waves.size(), number)
                : voice.say("cover.drawing.scores", waves.size(), number);
    }

    private List<CoverWave> waves() {
        List<CoverWave> waves = new ArrayList<>();
        for (Factor factor : data.factors()) {
            Figure figure = factor.figure();
            if (figure != null) {
                waves.add(new CoverWave(voice.name(factor.id()), figure.value(), factor.density()));
            }
        }
        return waves;
    }

    private String alt() {
        String scores = data.factors().stream()
                .map(f -> f.figure() == null
                        ? voice.say("alt.none", voice.name(f.id()), voice.missing(f.status()))
                        : voice.say("alt.score", voice.name(f.id()), voice.score(f.figure())))
                .collect(Collectors.joining("; "));
        return voice.say("cover.alt", drawingTitle(), scores);
    }
}
