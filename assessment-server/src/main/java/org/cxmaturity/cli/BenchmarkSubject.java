package org.cxmaturity.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.ScoreTable;
import org.cxmaturity.benchmark.Subject;
import org.cxmaturity.benchmark.format.PackFaults;
import org.cxmaturity.benchmark.format.ScoresTableReader;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.response.csv.ResponseFile;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.format.ScoresJson;

/**
 * Who is compared with a pack.
 *
 * @param name as printed; empty when not known
 */
record BenchmarkSubject(String name, Subject subject) {
    /** An organisation of the pack itself; a fault ends the command. */
    static BenchmarkSubject ofMember(Cli cli, String name, PackFile file) {
        return new BenchmarkSubject(name, Packs.subject(file.member(cli, name)));
    }

    /** The organisation of a file: JSON when it begins like it, else CSV; a fault ends the command. */
    static BenchmarkSubject ofScores(Cli cli, String name, PackFile file) {
        byte[] bytes = cli.bytes(name);
        return Cli.looksLikeJson(bytes) ? ofJson(cli, name, bytes, file) : ofRow(cli, name, bytes, file);
    }

    private static BenchmarkSubject ofJson(Cli cli, String name, byte[] bytes, PackFile file) {
        AssessmentScore score = Packs.part(file.pack(), cli.need(ScoresJson.read(name, bytes)));
        file.checkFits(cli, score.questionnaire(), score.aggregation());
        return new BenchmarkSubject("", Packs.subject(score));
    }

    private static BenchmarkSubject ofRow(Cli cli, String name, byte[] bytes, PackFile file) {
        ScoreTable.Entry row = cli.need(ScoresTableReader.readOne(ResponseFile.of(name, bytes), file.pack()));
        Map<String, Double> weights = new LinkedHashMap<>();
        file.questionnaire().stream()
                .flatMap(q -> q.factors().stream())
                .forEach((Factor f) -> weights.put(f.id(), f.weight()));
        Pack.QuestionnaireId of = file.pack().questionnaire();
        boolean weightsUnknown = of != null && weights.isEmpty();
        if (of != null && weightsUnknown && !row.scores().containsKey(Pack.OVERALL)) {
            cli.warn(PackFaults.noOverall(name, of.id() + " " + of.version()));
        }
        return new BenchmarkSubject(row.name(), Packs.subject(file.pack(), row, weightsUnknown ? null : weights));
    }
}
