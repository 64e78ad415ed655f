package org.cxmaturity.architecture.stub.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.cxmaturity.architecture.stub.score.ScoreThatKnowsTheReport;

/** Asks everything a report may not ask; the seeded chance and the strict cosine are allowed. */
public class ReportOfAScore {
    Class<?> score = ScoreThatKnowsTheReport.class;
    Clock clock = Clock.systemUTC();
    Supplier<Instant> now = Instant::now;
    Random chance = new Random();
    Random seeded = new Random(1);
    double sine = Math.sin(1);
    double cosine = StrictMath.cos(1);

    void print(Path path) {
        System.out.println(path + " " + Locale.getDefault());
    }
}
