package org.cxmaturity.questionnaire.format;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
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
        Fields f = top.fields("scoring", "the scoring", Keys.SCORING).orElse(null);
        if (f == null) {
            return ScoringRules.DEFAULT;
        }
        double coverage = f.number("coverage").orElse(ScoringRules.DEFAULT.coverage());
        if (!(coverage > 0 && coverage <= 1)) {
            String why = "coverage " + Numbers.plain(coverage) + " is not above 0 and up to 1";
            source.add(Faults.badScoring(source.at(f.line("coverage")), why, "Give a share such as 0.5."));
        }
        OptionalInt cap = f.whole("overallCap");
        if (cap.isPresent() && cap.getAsInt() < 0) {
            String why = "overallCap " + cap.getAsInt() + " is below 0";
            source.add(Faults.badScoring(
                    source.at(f.line("overallCap")), why, "Give 0 or more, or take it away for no cap."));
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
        for (Fields f : top.needList("levels", "the level", Keys.LEVEL)) {
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
            String why = "level " + level.level() + " stands where level " + wanted + " belongs";
            source.add(Faults.badLevels(source.at(f.line("level")), why, "Number the levels 1, 2, 3 and so on."));
        }
        if (before.isEmpty() && level.from() != 0) {
            source.add(
                    Faults.badLevels(source.at(f.line("from")), "the first level starts at " + from, "Start it at 0."));
        } else if (level.from() < 0 || level.from() > 100) {
            source.add(Faults.badLevels(
                    source.at(f.line("from")),
                    "level " + level.level() + " starts at " + from,
                    "Give a score from 0 to 100."));
        } else if (!before.isEmpty()
                && level.from() <= before.get(before.size() - 1).from()) {
            String why = "level " + level.level() + " starts at " + from + ", not above the level before it";
            source.add(Faults.badLevels(source.at(f.line("from")), why, "Let the floors rise."));
        }
    }
}
