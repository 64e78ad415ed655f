package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.Block.FindingColumns;
import org.cxmaturity.report.Block.FindingLine;
import org.cxmaturity.report.Finding.Evidence;
import org.cxmaturity.report.Finding.Kind;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Over many invented organisations: no finding says more than its interval carries. Seeds are fixed. */
class FindingsHoldTest {
    private static final List<String> FACTORS =
            List.of("articulate", "consistent", "empower", "systematise", "measure");
    private static final int ORGANISATIONS = 400;

    /** "61–69 against 56", in an English sentence. */
    private static final Pattern AGAINST = Pattern.compile("\\(([\\d.]+)–([\\d.]+) against (?:a floor of )?([\\d.]+)");

    private static final Pattern INTERVAL = Pattern.compile("95% interval ([−+\\d.]+)(?:–|\u00a0to\u00a0)([−+\\d.]+)");

    private static double number(String printed) {
        return Double.parseDouble(printed.replace('−', '-').replace("+", ""));
    }

    private static ReportData organisation(int seed) {
        Random random = new Random(seed);
        Scores scores = Scores.of(Samples.score()).withoutGaps();
        Map<String, double[]> intervals = new LinkedHashMap<>();
        for (String factor : FACTORS) {
            double[] f = figure(random);
            intervals.put(factor, f);
            scores.factor(factor, f[0], f[1], f[2]);
            if (random.nextInt(3) == 0) {
                double gap = random.nextInt(-25, 26);
                double half = random.nextDouble(1, 15);
                scores.gap(factor, gap, gap - half, gap + half, random.nextDouble() < 0.7 ? 0.001 : 0.2);
            }
        }
        double mean =
                intervals.values().stream().mapToDouble(f -> f[0]).average().orElseThrow();
        double half = random.nextDouble(0.4, 6);
        String lowest = FACTORS.stream()
                .min(Comparator.comparingDouble(f -> intervals.get(f)[0]))
                .orElseThrow();
        int cap = (int) Math.floor(intervals.get(lowest)[0] / 20) + 2;
        if (random.nextInt(3) == 0 && cap < 5) {
            double whole = Math.max(mean, 20 * cap + random.nextDouble(0, 19));
            scores.overall(whole, whole - half, whole + half).capped(cap, lowest);
        } else {
            scores.overall(mean, mean - half, mean + half);
        }
        scores.notSure("con-answer", random.nextInt(5, 260));
        ReportData data = ReportData.of(
                Samples.full("en").score(scores.build()).change(random.nextBoolean() ? since(random) : null));
        return against(data, random.nextBoolean() ? peers(data, intervals, random) : null);
    }

    private static ReportData against(ReportData data, @Nullable Peers peers) {
        return new ReportData(
                data.about(),
                data.instrument(),
                data.answered(),
                data.overall(),
                data.factors(),
                data.items(),
                data.gaps(),
                data.heat(),
                data.outcomes(),
                data.modules(),
                peers,
                data.change(),
                data.plan(),
                data.grounds(),
                data.measures(),
                data.comments(),
                data.said(),
                data.looks());
    }

    private static double[] figure(Random random) {
        double score = random.nextDouble(6, 94);
        double half = random.nextDouble(0.3, 14);
        return new double[] {score, Math.max(0.6, score - half), Math.min(99.4, score + half)};
    }

    private static Peers peers(ReportData data, Map<String, double[]> intervals, Random random) {
        int n = List.of(6, 8, 19, 20, 34).get(random.nextInt(5));
        List<Place> places = new ArrayList<>();
        for (String factor : FACTORS) {
            double median = Math.rint(random.nextDouble(20, 80));
            double[] f = intervals.get(factor);
            Statement statement = f[1] > median ? Statement.ABOVE : f[2] < median ? Statement.BELOW : Statement.IN_LINE;
            boolean told = n >= Peers.AT_LEAST;
            places.add(new Place(
                    factor,
                    n,
                    null,
                    told ? median - 8 : null,
                    told ? median : null,
                    told ? median + 8 : null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    told ? Rounding.whole(f[0] - median) : null,
                    told ? statement : null));
        }
        Peers of = data.peers();
        return new Peers(
                of.pack(),
                of.edition(),
                of.sha256(),
                of.synthetic(),
                of.asked(),
                of.used(),
                n,
                of.period(),
                of.source(),
                of.makeup(),
                places);
    }

    private static Since since(Random random) {
        List<Row> rows = new ArrayList<>();
        for (String factor : FACTORS) {
            double change = random.nextInt(-15, 16);
            double half = random.nextDouble(1, 12);
            boolean certain = Math.abs(change) >= 5 && half < Math.abs(change);
            rows.add(new Row(
                    factor,
                    50.0,
                    50 + change,
                    change,
                    Rounding.endOfDifference(change - half),
                    Rounding.endOfDifference(change + half),
                    false,
                    certain ? Verdict.CERTAIN : Verdict.CHANCE));
        }
        return new Since(200, rows);
    }

    @Test
    void everyFindingLiesWhollyOnTheSideThatItTells() {
        TreeSet<Kind> met = new TreeSet<>();
        for (int seed = 0; seed < ORGANISATIONS; seed++) {
            ReportData data = organisation(seed);
            Findings findings = Findings.of(data);
            assertThat(findings.strengths()).as("seed " + seed).hasSizeLessThanOrEqualTo(3);
            assertThat(findings.gaps()).as("seed " + seed).hasSizeLessThanOrEqualTo(3);
            for (Finding finding : findings.strengths()) {
                holds(seed, finding, true);
            }
            for (Finding finding : findings.gaps()) {
                holds(seed, finding, finding.is(Kind.TWO_VIEWS) || finding.is(Kind.NOT_KNOWN));
            }
            findings.strengths().forEach(f -> met.add(f.kind()));
            findings.gaps().forEach(f -> met.add(f.kind()));
        }
        assertThat(met).as("kinds met").hasSize(Kind.values().length - 1); // no gate holds these factors
    }

    private static void holds(int seed, Finding finding, boolean up) {
        Evidence evidence = finding.evidence();
        assertThat(evidence.low()).as("seed " + seed).isNotNull();
        assertThat(up ? evidence.low() > evidence.reference() : evidence.high() < evidence.reference())
                .as("seed " + seed + ": " + finding)
                .isTrue();
    }

    @Test
    void aStrengthIsNeverABlindSpotNorWhatHoldsTheWholeBackNorAGapItself() {
        for (int seed = 0; seed < ORGANISATIONS; seed++) {
            ReportData data = organisation(seed);
            Findings findings = Findings.of(data);
            for (Finding strength : findings.strengths()) {
                assertThat(data.gaps())
                        .as("seed " + seed)
                        .noneMatch(g -> g.blindSpot() && g.factor().equals(strength.factor()));
                assertThat(data.overall().reached().heldBackBy())
                        .as("seed " + seed)
                        .doesNotContain(strength.factor());
                assertThat(findings.below())
                        .as("seed " + seed)
                        .noneMatch(f -> f.factor().equals(strength.factor()));
            }
        }
    }

    @Test
    void theSentencesSayWhatTheirOwnFiguresCarry() {
        int read = 0;
        for (int seed = 0; seed < ORGANISATIONS; seed++) {
            ReportData data = organisation(seed);
            FindingColumns columns = new FindingBlocks(data, Voice.of(data), Findings.of(data)).columns(3);
            List<FindingLine> lines = new ArrayList<>(columns.left().findings());
            lines.addAll(columns.right().findings());
            for (FindingLine line : lines) {
                read += reads(seed, line.text());
            }
        }
        assertThat(read).isGreaterThan(ORGANISATIONS);
    }

    private static int reads(int seed, String text) {
        String where = "seed " + seed + ": " + text;
        Matcher against = AGAINST.matcher(text);
        if (against.find()) {
            double low = number(against.group(1));
            double high = number(against.group(2));
            double reference = number(against.group(3));
            assertThat(text.contains(" above ") ? low > reference : high < reference)
                    .as(where)
                    .isTrue();
            assertThat(text.contains(" above ") || text.contains(" below ") || text.contains(" holds "))
                    .as(where)
                    .isTrue();
            assertThat(text).as(where).contains("n\u00a0=\u00a0");
            return 1;
        }
        Matcher interval = INTERVAL.matcher(text);
        assertThat(interval.find()).as(where).isTrue();
        double low = number(interval.group(1));
        double high = number(interval.group(2));
        if (text.contains("not sure")) {
            assertThat(low).as(where).isGreaterThan(30);
        } else if (text.contains(" lower than in the last wave")) {
            assertThat(high).as(where).isNegative();
        } else {
            assertThat(text).as(where).contains(" higher than");
            assertThat(low).as(where).isPositive();
        }
        return 1;
    }

    @Test
    void withoutIntervalsNothingIsCalledCertain() {
        ReportData bare = ReportData.of(Samples.full("en")
                .score(Scores.of(Samples.score())
                        .withoutGaps()
                        .factor("articulate", 90)
                        .factor("consistent", 20)
                        .factor("empower", 50)
                        .factor("systematise", 50)
                        .factor("measure", 50)
                        .build())
                .against(null, null)
                .change(null));
        assertThat(Findings.of(bare).strengths()).isEmpty();
        assertThat(Findings.of(bare).gaps()).isEmpty();
    }
}
