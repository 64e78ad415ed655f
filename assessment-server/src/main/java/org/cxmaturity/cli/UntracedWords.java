package org.cxmaturity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cxmaturity.report.Comments;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.ModuleResult;
import org.cxmaturity.report.Peers;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Since;
import org.cxmaturity.report.Untraced;

/** Says which parts of a report were not taken from their source, and which option would. */
final class UntracedWords {
    private UntracedWords() {}

    /** One sentence a part that the report has. */
    static List<String> of(Set<Untraced> parts, ReportData printed) {
        List<String> words = new ArrayList<>();
        for (Untraced part : parts) {
            switch (part) {
                case PEERS -> {
                    if (printed.peers() != null) {
                        words.add("peers: only whether they fit the scores; --pack, with " + pack(printed.peers())
                                + ", makes the standing anew");
                    }
                }
                case MODULE_PEERS -> printed.modules().forEach(module -> modulePeers(words, module));
                case CHANGE -> {
                    if (printed.change() != null) {
                        words.add("change: only whether it fits the scores; --previous, with the wave before"
                                + day(printed.change()) + ", makes it anew");
                    }
                }
                case PEERS_THEN -> {
                    if (printed.change() != null && (!parts.contains(Untraced.CHANGE) || told(printed.change()))) {
                        words.add("the way of the distance to the peers: only whether it adds up; --pack and"
                                + " --previous-pack, with the peers of both waves, make it anew");
                    }
                }
                case MEASURES -> {
                    if (!printed.measures().isEmpty()) {
                        words.add("own measures: taken as they stand; --measures compares them with their file");
                    }
                }
                case THEMES -> {
                    if (coded(printed)) {
                        words.add("themes of comments: taken as they stand; --comment-themes compares them with their"
                                + " file");
                    }
                }
                case SAID -> {
                    if (printed.said().judges()) {
                        words.add(
                                "words that people wrote: taken as they stand; --theme compares them with their file");
                    }
                }
                case LOOKS -> {
                    Looks looks = printed.looks();
                    if (looks != null) {
                        words.add("colours, logos and choice of sections: taken as they stand; --theme and --sections"
                                + " compare them");
                    }
                }
            }
        }
        return words;
    }

    private static void modulePeers(List<String> words, ModuleResult module) {
        Peers peers = module.peers();
        if (peers != null) {
            words.add("peers of " + module.instrument().id() + ": only whether they fit the scores; --pack, with "
                    + pack(peers) + ", makes the standing anew");
        }
    }

    private static String pack(Peers peers) {
        String segment = peers.asked().isEmpty()
                ? ""
                : " and --where "
                        + String.join(
                                ",",
                                peers.asked().entrySet().stream()
                                        .map(e -> e.getKey() + "=" + e.getValue())
                                        .toList());
        return peers.pack() + " " + peers.edition() + " of fingerprint "
                + peers.sha256().substring(0, Math.min(16, peers.sha256().length())) + segment;
    }

    private static String day(Since change) {
        return change.date() == null ? "" : ", whose last answer is of " + change.date();
    }

    private static boolean told(Since change) {
        return !change.distances().isEmpty();
    }

    /** Whether themes of the comments are in a report. */
    static boolean coded(ReportData printed) {
        Comments comments = printed.comments();
        return comments != null && comments.coding() != null;
    }
}
