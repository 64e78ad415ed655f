package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.ReportData.Kind;

/** The terms of a full report that a board may not meet elsewhere, each with what it means here; only those it uses. */
final class Glossary {
    private final ReportData data;
    private final Voice voice;

    Glossary(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    Definitions block() {
        boolean survey = data.about().kind() == Kind.SURVEY;
        boolean items = !data.items().isEmpty();
        List<Fact> terms = new ArrayList<>();
        add(terms, "factor", true);
        add(terms, "practice", items);
        add(terms, "score", true);
        add(terms, "points", true);
        add(terms, "level", true);
        add(terms, "floor", true);
        add(terms, "gate", items && gates());
        add(terms, "cap", data.instrument().cap() != null);
        add(terms, "interval", survey);
        add(terms, "chance", survey);
        add(terms, "peers", data.peers() != null);
        add(terms, "median", data.peers() != null);
        add(terms, "quarters", data.peers() != null);
        add(terms, "percentile", data.peers() != null);
        add(terms, "views", !data.gaps().isEmpty());
        add(terms, "roles", data.instrument().aggregation().equals("ROLE_BALANCED"));
        add(terms, "spread", survey);
        add(terms, "alpha", survey);
        add(
                terms,
                "importance",
                data.plan() != null && !data.plan().priorities().isEmpty());
        add(terms, "nps", data.outcomes().stream().anyMatch(o -> o.measure().equals("nps")));
        add(terms, "fingerprint", true);
        return new Definitions(new Head(voice.say("glossary.head"), voice.say("glossary.note")), terms);
    }

    private boolean gates() {
        return data.instrument().factors().stream()
                .flatMap(f -> f.items().stream())
                .anyMatch(i -> i.gateLevel() != null);
    }

    private void add(List<Fact> terms, String term, boolean met) {
        if (met) {
            terms.add(new Fact(voice.say("glossary." + term), voice.say("glossary." + term + ".value")));
        }
    }
}
