package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.report.Comments;
import org.cxmaturity.report.Instrument;
import org.cxmaturity.report.OwnMeasure;
import org.cxmaturity.report.ReportData;
import org.jspecify.annotations.Nullable;

/** Whether what people handed in beside the answers (own measures, themes of comments) can be shown. P06. */
final class GivenFit {
    private final ReportData data;
    private final String source;
    private final Problems problems;

    private GivenFit(ReportData data, String source, Problems problems) {
        this.data = data;
        this.source = source;
        this.problems = problems;
    }

    static void check(ReportData data, String source, Problems problems) {
        GivenFit fit = new GivenFit(data, source, problems);
        for (int i = 0; i < data.measures().size(); i++) {
            fit.measure("/measures/" + i, data.measures().get(i));
        }
        List<Comments.Theme> themes =
                data.comments() == null ? List.of() : data.comments().themes();
        for (int i = 0; i < themes.size(); i++) {
            fit.factor("/comments/coding/themes/" + i, themes.get(i).factor());
        }
    }

    private void measure(String place, OwnMeasure measure) {
        factor(place, measure.factor());
        if (measure.values().isEmpty()) {
            fault(place + "/values", say("are missing"));
        }
        String before = "";
        for (OwnMeasure.Value value : measure.values()) {
            if (!Fit.isDate(value.date()) || value.date().compareTo(before) <= 0) {
                fault(place + "/values", say("have a day that is no date or not after the one before"));
            }
            before = value.date();
        }
        String by = measure.goalDate();
        if (by != null && (measure.goal() == null || !Fit.isDate(by))) {
            fault(place + "/goalDate", say("is no date, or that of no goal"));
        }
    }

    private void factor(String place, @Nullable String factor) {
        Set<String> known = new HashSet<>();
        Stream.concat(
                        data.instrument().factors().stream(),
                        data.modules().stream().flatMap(m -> m.instrument().factors().stream()))
                .map(Instrument.Factor::id)
                .forEach(known::add);
        if (factor != null && !known.contains(factor)) {
            fault(place + "/factor", say("names factor \"{0}\", which is unknown", factor));
        }
    }

    private void fault(String pointer, Wording message) {
        problems.error("P06", Place.pointer(source, pointer), message, say("Use the file as the program wrote it."));
    }
}
