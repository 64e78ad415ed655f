package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.ItemPanels;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.Mark;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Item;
import org.cxmaturity.report.Shown.Reached;

/** One page a factor: its items, lowest score first, with what each looks like now and next. */
final class FactorPages {
    /** An item text is quoted in the lead only when the lead then still fits three lines. */
    private static final int LEAD_LENGTH = 200;

    private final ReportData data;
    private final Voice voice;
    private final Titles titles;

    FactorPages(ReportData data, Voice voice, Titles titles) {
        this.data = data;
        this.voice = voice;
        this.titles = titles;
    }

    /** Id of the page of a factor. */
    static String section(String factor) {
        return "factors/" + factor;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Factor factor : data.factors()) {
            List<Item> items = lowestFirst(factor.id());
            if (!items.isEmpty()) {
                pages.add(page(factor, items));
            }
        }
        return pages;
    }

    /** Items with a figure by their printed score, equals in the order of the instrument; then those without. */
    private List<Item> lowestFirst(String factor) {
        Comparator<Item> byScore = Comparator.comparingDouble(
                i -> i.figure() == null ? 101 : i.figure().value());
        return data.items().stream()
                .filter(i -> i.factor().equals(factor))
                .sorted(byScore)
                .toList();
    }

    private Page page(Factor factor, List<Item> items) {
        List<Block> blocks = new ArrayList<>();
        Head head =
                new Head(voice.say("panels.head", items.size(), voice.numeral(items.size())), voice.say("panels.note"));
        PanelWords panels = new PanelWords(data, voice);
        blocks.add(new ItemPanels(head, items.stream().map(panels::panel).toList()));
        blocks.add(key(items));
        if (outside(factor, items)) {
            blocks.add(new Block.Paragraph("", voice.say("panels.roles"), true));
        }
        new CommentsPage(data, voice).about(factor.id()).ifPresent(blocks::add);
        String name = voice.name(factor.id());
        return new Page(
                section(factor.id()),
                voice.say("factor.name", name),
                voice.badge(factor.id()),
                eyebrow(factor, name),
                titles.factor(factor),
                lead(factor, items),
                blocks);
    }

    /** A score beyond all its items looks like a fault of ours unless it is said how roles are weighed. */
    private boolean outside(Factor factor, List<Item> items) {
        Figure whole = factor.figure();
        if (whole == null || !data.instrument().aggregation().equals("ROLE_BALANCED")) {
            return false;
        }
        List<Double> scores = items.stream()
                .map(Item::figure)
                .filter(Objects::nonNull)
                .map(Figure::value)
                .toList();
        return !scores.isEmpty()
                && (scores.stream().allMatch(s -> s < whole.value())
                        || scores.stream().allMatch(s -> s > whole.value()));
    }

    private String eyebrow(Factor factor, String name) {
        Figure figure = factor.figure();
        Reached reached = factor.reached();
        if (figure == null || reached == null) {
            return voice.say("factor.eyebrow.missing", name, voice.missing(factor.status()));
        }
        String words = voice.say("factor.eyebrow", name, voice.levelNumber(reached), voice.scoreAndInterval(figure));
        return Optional.ofNullable(data.peers())
                .flatMap(p -> p.place(factor.id()))
                .map(Place::difference)
                .map(difference -> words + ", " + distance(difference))
                .orElse(words);
    }

    private String distance(double difference) {
        String key = difference > 0 ? "distance.above" : difference < 0 ? "distance.below" : "distance.none";
        return voice.say(key, voice.notation().number(Math.abs(difference)));
    }

    /** The lowest and the highest item where they differ, and how many items many are not sure about. */
    private String lead(Factor factor, List<Item> items) {
        List<String> sentences = new ArrayList<>();
        List<Item> scored = items.stream().filter(i -> i.figure() != null).toList();
        String ends = ends(scored);
        if (ends.isEmpty() || LanguageMarks.length(ends) > LEAD_LENGTH) {
            data.instrument()
                    .factor(factor.id())
                    .map(Instrument.Factor::summary)
                    .filter(s -> !s.isEmpty())
                    .ifPresent(sentences::add);
        } else {
            sentences.add(ends);
        }
        int notSure = (int) items.stream()
                .filter(i -> i.notSureShare() != null && i.notSureShare() > OtherFindings.MANY_NOT_SURE)
                .count();
        if (notSure > 0) {
            sentences.add(voice.say("factor.lead.notSure", notSure, voice.numeral(notSure)));
        }
        return String.join(" ", sentences);
    }

    private String ends(List<Item> scored) {
        if (scored.size() < 2) {
            return "";
        }
        Item low = scored.get(0);
        Item high = scored.get(scored.size() - 1);
        Figure lowest = low.figure();
        Figure highest = high.figure();
        if (lowest == null || highest == null || lowest.value() == highest.value()) {
            return "";
        }
        return voice.say(
                "factor.lead.ends",
                voice.quote(text(low)),
                voice.score(lowest),
                voice.quote(text(high)),
                voice.score(highest));
    }

    private String text(Item item) {
        return data.instrument().item(item.id()).map(Instrument.Item::text).orElse(item.id());
    }

    private Block.Key key(List<Item> items) {
        List<KeyEntry> entries = new ArrayList<>();
        entries.add(new KeyEntry(Mark.BAR, voice.say("key.bar", Reports.client(data, voice))));
        if (items.stream().anyMatch(i -> i.figure() != null && i.figure().low() != null)) {
            entries.add(new KeyEntry(Mark.INTERVAL, voice.say("key.interval")));
        }
        if (items.stream().anyMatch(i -> !i.spread().isEmpty())) {
            entries.add(new KeyEntry(Mark.SPREAD, voice.say("key.spread")));
        }
        return new Block.Key(entries);
    }
}
