package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.ScoringRules;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;

/** Reads how answers are scored: coverage, cap, aggregation, and the levels. */
final class RulesReader {
    private static final List<String> AGGREGATIONS =
            Stream.of(Aggregation.values()).map(Enum::name).toList();

    private final Source source;
    private final Words words;

    RulesReader(Source source, Words words) {
        this.source = source;
        this.words = words;
    }

    ScoringRules scoring(Fields top, Roles roles) {
        Fields f = top.fields("scoring", say("the scoring"), Keys.SCORING).orElse(null);
        if (f == null) {
            return ScoringRules.DEFAULT;
        }
        double coverage = f.number("coverage").orElse(ScoringRules.DEFAULT.coverage());
        if (!(coverage > 0 && coverage <= 1)) {
            Wording why = say("coverage {0} is not above 0 and up to 1", Numbers.plain(coverage));
            source.add(Faults.badScoring(source.at(f.line("coverage")), why, say("Give a share such as 0.5.")));
        }
        OptionalInt cap = f.whole("overallCap");
        if (cap.isPresent() && cap.getAsInt() < 0) {
            Wording why = say("overallCap {0} is below 0", cap.getAsInt());
            source.add(Faults.badScoring(
                    source.at(f.line("overallCap")), why, say("Give 0 or more, or take it away for no cap.")));
        }
        return new ScoringRules(coverage, cap, aggregation(f, roles));
    }

    private Aggregation aggregation(Fields f, Roles roles) {
        String given = f.optionalText("aggregation")
                .orElse(ScoringRules.DEFAULT.aggregation().name());
        if (!AGGREGATIONS.contains(given)) {
            source.add(Faults.unknownWord(source.at(f.line("aggregation")), "aggregation", given, AGGREGATIONS));
            return ScoringRules.DEFAULT.aggregation();
        }
        Aggregation aggregation = Aggregation.valueOf(given);
        if (aggregation == Aggregation.ROLE_BALANCED) {
            roles.require(source.at(f.line("aggregation")), given);
        }
        return aggregation;
    }

    List<Level> levels(Fields top) {
        List<Level> levels = new ArrayList<>();
        for (Fields f : top.needList("levels", say("the level"), Keys.LEVEL)) {
            boolean there = f.need("level") & f.need("from");
            OptionalInt number = f.whole("level");
            OptionalDouble from = f.number("from");
            String key = number.isPresent() ? Integer.toString(number.getAsInt()) : "?";
            Level level = new Level(
                    number.orElse(levels.size() + 1),
                    from.orElse(0),
                    words.need(f, "name", "levels", key),
                    words.need(f, "summary", "levels", key));
            if (there && number.isPresent() && from.isPresent()) {
                rises(f, levels, level);
            }
            levels.add(level);
        }
        return levels;
    }

    private void rises(Fields f, List<Level> before, Level level) {
        int wanted = before.size() + 1;
        String from = Numbers.plain(level.from());
        if (level.level() != wanted) {
            Wording why = say("level {0} stands where level {1} belongs", level.level(), wanted);
            source.add(Faults.badLevels(source.at(f.line("level")), why, say("Number the levels 1, 2, 3 and so on.")));
        }
        if (before.isEmpty() && level.from() != 0) {
            source.add(Faults.badLevels(
                    source.at(f.line("from")), say("the first level starts at {0}", from), say("Start it at 0.")));
        } else if (level.from() < 0 || level.from() > 100) {
            source.add(Faults.badLevels(
                    source.at(f.line("from")),
                    say("level {0} starts at {1}", level.level(), from),
                    say("Give a score from 0 to 100.")));
        } else if (!before.isEmpty()
                && level.from() <= before.get(before.size() - 1).from()) {
            Wording why = say("level {0} starts at {1}, not above the level before it", level.level(), from);
            source.add(Faults.badLevels(source.at(f.line("from")), why, say("Let the floors rise.")));
        }
    }
}
