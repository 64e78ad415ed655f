package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Reached;

/** The factors side by side: their shape, the same as a table, and the level of each. */
final class ProfilePage {
    static final String SECTION = "profile";

    private final ReportData data;
    private final Voice voice;
    private final Titles titles;

    ProfilePage(ReportData data, Voice voice, Titles titles) {
        this.data = data;
        this.voice = voice;
        this.titles = titles;
    }

    Page page() {
        ProfileCharts charts = new ProfileCharts(data, voice, titles.profile());
        List<Block> blocks = new ArrayList<>();
        boolean radar = data.factors().size() >= 5 && data.factors().size() <= 9 && anyScore();
        if (radar) {
            blocks.add(charts.radar());
        }
        boolean strips = !radar && anyScore() && data.peers() == null;
        if (strips) {
            blocks.add(charts.strips());
        }
        blocks.add(new FactorTable(data, voice).block(radar || strips));
        List<Fact> held = heldBack();
        if (!held.isEmpty()) {
            blocks.add(new Definitions(new Head(voice.say("held.head"), voice.say("held.note")), held));
        }
        if (anyScore()) {
            blocks.add(charts.ladder());
        }
        String name = voice.say(data.instrument().staff() ? "profile.name" : "profile.name.plain");
        return new Page(SECTION, name, null, name, titles.profile(), lead(), blocks);
    }

    private boolean anyScore() {
        return data.factors().stream().anyMatch(f -> f.figure() != null);
    }

    private String lead() {
        Reached whole = data.overall().reached();
        Integer cap = data.instrument().cap();
        if (whole == null) {
            return voice.say("profile.lead.noOverall");
        }
        if (!whole.heldBackBy().isEmpty() && cap != null) {
            return voice.say(
                    "profile.lead.capped",
                    cap,
                    voice.numeral(cap),
                    voice.notation().number(whole.byScore()));
        }
        String summary = data.instrument().levels().stream()
                .filter(l -> l.level() == whole.level())
                .map(Instrument.Level::summary)
                .findFirst()
                .orElse("");
        return !whole.certain() || summary.isEmpty()
                ? ""
                : voice.say("profile.lead.level", voice.levelInWords(whole.level()), voice.quote(summary));
    }

    /** What holds factors below the level of their score (method section 5: always print which gate it is). */
    List<Fact> heldBack() {
        List<Fact> held = new ArrayList<>();
        for (Factor factor : data.factors()) {
            Reached reached = factor.reached();
            if (reached != null && reached.level() < reached.byScore()) {
                String items = reached.heldBackBy().stream()
                        .flatMap(id -> data.instrument().item(id).stream())
                        .map(i -> voice.quote(i.text()))
                        .collect(Collectors.joining("; "));
                held.add(new Fact(
                        voice.name(factor.id()),
                        voice.say(
                                items.isEmpty() ? "held.notShown" : "held.by",
                                voice.notation().number(reached.level()),
                                voice.notation().number(reached.byScore()),
                                items)));
            }
        }
        return held;
    }
}
