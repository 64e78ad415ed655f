package org.cxmaturity.report;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Report.Fact;

/** The sections that an edition would have and this report has not, each with its reason. */
final class LeftOut {
    private final ReportData data;
    private final Voice voice;

    LeftOut(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** Nothing where everything is there. */
    List<Block> blocks() {
        List<Fact> facts = Sections.expected(data)
                .flatMap(section -> why(section).stream().map(why -> new Fact(voice.say("left." + section), why)))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new Definitions(new Head(voice.say("left.head"), ""), facts));
    }

    private Optional<String> why(String section) {
        if (Sections.leftOutByChoice(data, section)) {
            return Optional.of(voice.say("left.why.choice"));
        }
        return switch (section) {
            case SummaryPage.SECTION, ProfilePage.SECTION -> Optional.empty();
            case SectionIds.FACTORS -> when(data.items().isEmpty(), "left.why.noFactors");
            case SectionIds.MODULES -> when(Sections.chose(data, section), "left.why.noModules");
            case BenchmarkPage.SECTION -> when(data.peers() == null, "left.why.noPeers");
            case ChangePage.SECTION -> when(data.change() == null, "left.why.noWave");
            case PrioritiesPage.SECTION ->
                when(new PrioritiesPage(data, voice).page().isEmpty(), "left.why.noPriorities");
            case RoadmapPage.SECTION -> when(new RoadmapPage(data, voice).page().isEmpty(), "left.why.noRoadmap");
            case QuestionsPage.SECTION ->
                when(new QuestionsPage(data, voice).page().isEmpty(), "left.why.noQuestions");
            case GapPage.SECTION -> when(new GapPage(data, voice).page().isEmpty(), "left.why.noGap");
            case GroupsPage.SECTION -> when(new GroupsPage(data, voice).page().isEmpty(), "left.why.noGroups");
            case SectionIds.COMMENTS -> Optional.of(voice.say("left.why.comments"));
            case SectionIds.MEASURES -> Optional.of(voice.say("left.why.measures"));
            default -> throw new IllegalArgumentException("no section " + section);
        };
    }

    private Optional<String> when(boolean missing, String why) {
        return missing ? Optional.of(voice.say(why)) : Optional.empty();
    }
}
