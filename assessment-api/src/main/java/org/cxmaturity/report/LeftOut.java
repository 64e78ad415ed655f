package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Cut.Part;
import org.cxmaturity.report.Report.Fact;

/** The sections that an edition would have and this report has not, each with its reason. */
final class LeftOut {
    private final ReportData data;
    private final Voice voice;
    private final Cuts cuts;

    LeftOut(ReportData data, Voice voice, Cuts cuts) {
        this.data = data;
        this.voice = voice;
        this.cuts = cuts;
    }

    /** Nothing where everything is there. */
    List<Block> blocks() {
        List<Fact> facts = facts();
        return facts.isEmpty() ? List.of() : List.of(new Definitions(new Head(voice.say("left.head"), ""), facts));
    }

    /** Each section that is left out, and why. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Sections.expected(data)
                .filter(section -> !cuts.has(section, Part.ALL))
                .forEach(section ->
                        why(section).ifPresent(why -> facts.add(new Fact(voice.say("left." + section), why))));
        List<String> room = cuts.all().stream()
                .filter(cut -> cut.part() == Part.ALL || cut.part() == Part.NOTE)
                .map(this::named)
                .toList();
        if (!room.isEmpty()) {
            facts.add(new Fact(voice.say("left.room"), voice.say("left.why.room", String.join("; ", room))));
        }
        return facts;
    }

    private String named(Cut cut) {
        String section = voice.say("left." + cut.section().split("/", -1)[0]);
        return cut.part() == Part.ALL ? section : voice.say("left.note", voice.quote(section));
    }

    private Optional<String> why(String section) {
        if (Sections.leftOutByChoice(data, section)) {
            return Optional.of(voice.say("left.why.choice"));
        }
        return switch (section) {
            case SummaryPage.SECTION, ProfilePage.SECTION -> Optional.empty();
            case SectionIds.FACTORS -> when(data.items().isEmpty(), "left.why.noFactors");
            case ModulePages.SECTION -> when(data.modules().isEmpty(), "left.why.noModules");
            case BenchmarkPage.SECTION -> when(data.peers() == null, "left.why.noPeers");
            case ChangePage.SECTION -> when(data.change() == null, "left.why.noWave");
            case PrioritiesPage.SECTION -> when(!PrioritiesPage.known(data), "left.why.noPriorities");
            case RoadmapPage.SECTION ->
                when(new RoadmapPage(data, voice, cuts).page().isEmpty(), "left.why.noRoadmap");
            case QuestionsPage.SECTION ->
                when(new QuestionsPage(data, voice, cuts).page().isEmpty(), "left.why.noQuestions");
            case GapPage.SECTION -> when(new GapPage(data, voice).page().isEmpty(), "left.why.noGap");
            case GroupsPage.SECTION -> when(new GroupsPage(data, voice).page().isEmpty(), "left.why.noGroups");
            case CommentsPage.SECTION -> comments();
            case MeasuresPage.SECTION -> when(data.measures().isEmpty(), "left.why.measures");
            default -> throw new IllegalArgumentException("no section " + section);
        };
    }

    /** What was handed in and belongs to the full edition alone, in a sentence; empty where there is no such thing. */
    String elsewhere() {
        List<String> given = new ArrayList<>();
        if (coded() && !expected(CommentsPage.SECTION)) {
            given.add(voice.say("left.comments"));
        }
        if (!data.measures().isEmpty() && !expected(MeasuresPage.SECTION)) {
            given.add(voice.say("left.measures"));
        }
        return given.isEmpty() ? "" : voice.say("left.why.full", String.join("; ", given));
    }

    private boolean expected(String section) {
        return Sections.expected(data).anyMatch(section::equals);
    }

    private boolean coded() {
        return data.comments() != null && !data.comments().themes().isEmpty();
    }

    /** Why no themes are shown; a count only where it may be told. */
    private Optional<String> comments() {
        Comments comments = data.comments();
        if (comments == null) {
            return Optional.of(voice.say("left.why.noComments"));
        }
        Integer given = comments.given();
        if (given == null) {
            return Optional.of(voice.say("left.why.commentsNotAtHand"));
        }
        if (given == 0) {
            return Optional.of(voice.say("left.why.nobodyWrote"));
        }
        if (!comments.enough()) {
            return Optional.of(
                    voice.say("left.why.fewComments", voice.notation().number(Comments.LEAST)));
        }
        return comments.coding() == null
                ? Optional.of(voice.say("left.why.notCoded", voice.count(given)))
                : when(!coded(), "left.why.noTheme");
    }

    private Optional<String> when(boolean missing, String why) {
        return missing ? Optional.of(voice.say(why)) : Optional.empty();
    }
}
