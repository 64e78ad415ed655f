package org.cxmaturity.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.PackBuilder;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.ScoreTable;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.benchmark.format.PackJson;
import org.cxmaturity.benchmark.format.ScoresTableReader;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.response.csv.ReadOptions;
import org.cxmaturity.response.csv.ResponseFile;
import org.cxmaturity.response.csv.ResponseReader;

/** One entry of the demo turned into a pack and a report. Its data are bundled: a fault in them is a fault of ours. */
record DemoReport(Cli cli, DemoPlan.Entry entry, Questionnaire questionnaire) {

    static DemoReport of(Cli cli, DemoPlan.Entry entry) {
        return new DemoReport(
                cli, entry, Library.bundled().resolve(entry.questionnaire()).value());
    }

    /** The sample report: all that the plan has for it, its peers made on the way. */
    static ReportInput sample(Cli cli, String language) {
        DemoReport demo = of(cli, DemoPlan.sample(language));
        return demo.report(demo.pack(Objects.requireNonNull(demo.entry().scores())), "sample");
    }

    /** The private pack of the peers, as a file would hold it. */
    byte[] pack(String scores) {
        Map<String, Double> weights = new LinkedHashMap<>();
        questionnaire.factors().forEach(f -> weights.put(f.id(), f.weight()));
        String period = Objects.requireNonNullElse(entry.period(), "");
        PackBuilder.Header header = new PackBuilder.Header(
                questionnaire.id(),
                period.isEmpty() ? "1" : period,
                period,
                new Pack.QuestionnaireId(
                        questionnaire.id(), questionnaire.version().toString()),
                Packs.READY_SCORES,
                new Pack.Source("", "", "", ""),
                entry.synthetic());
        return PackJson.write(PackBuilder.build(header, table(scores), weights, false));
    }

    /** The report about answers alone. */
    ReportInput report() {
        return named(answers(Objects.requireNonNull(entry.responses())));
    }

    /** The report, set against the pack. */
    ReportInput report(byte[] pack, String packName) {
        PackFile peers = new PackFile(packName, PackJson.read(packName, pack).value(), false);
        // A member is taken from the pack, not from its row: the pack knows its overall score, the row may not.
        ReportSubject now = entry.responses() == null
                ? ReportSubject.of(questionnaire, peers.member(cli, organisation()))
                : answers(entry.responses());
        Standing standing = peers.standing(cli, now.peer(), entry.where());
        ReportInput report = named(now).against(standing, peers.pack());
        if (entry.previous() == null) {
            return report;
        }
        ReportSubject before = entry.responses() == null ? member(entry.previous()) : answers(entry.previous());
        Pack then = entry.responses() == null
                ? ReportSources.scoresThen(table(entry.previous()), questionnaire, entry.synthetic())
                : null;
        return report.since(now.since(before)
                .against(
                        then,
                        before.peer(),
                        peers.pack(),
                        now.peer(),
                        standing.segment().used()));
    }

    private ReportInput named(ReportSubject now) {
        ReportInput report = now.input()
                .client(entry.client())
                .title(entry.title())
                .language(entry.language())
                .synthetic(entry.synthetic());
        return entry.date() == null ? report : report.date(entry.date());
    }

    private ReportSubject answers(String file) {
        List<Questionnaire> all = List.of(questionnaire);
        return ReportSubject.of(
                all,
                ResponseReader.read(all, bundled(file), ReadOptions.STRICT.ignoring(entry.ignore()))
                        .value(),
                false);
    }

    private ReportSubject member(String file) {
        return ReportSubject.of(questionnaire, ReportSources.member(table(file), organisation(), cli, file));
    }

    private String organisation() {
        return Objects.requireNonNullElse(entry.organisation(), entry.client());
    }

    private ScoreTable table(String file) {
        return ScoresTableReader.read(bundled(file), entry.dimensions(), questionnaire)
                .value();
    }

    private static ResponseFile bundled(String file) {
        return ResponseFile.of(file, DemoPlan.resource(file));
    }
}
