package org.cxmaturity.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.ScoreTable;
import org.cxmaturity.benchmark.Subject;
import org.cxmaturity.benchmark.format.PackFaults;
import org.cxmaturity.benchmark.format.ScoresTableReader;
import org.cxmaturity.problem.Place;
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
        Pack pack = file.pack();
        if (!pack.isPrivate()) {
            throw cli.fail(PackFaults.isPublished(file.name()));
        }
        Pack.Organisation member = pack.organisation(name)
                .orElseThrow(() -> cli.fail(PackFaults.noSuchOrganisation(
                        file.name(),
                        name,
                        pack.organisations().stream()
                                .map(Pack.Organisation::name)
                                .toList())));
        return new BenchmarkSubject(name, Packs.subject(member));
    }

    /** The organisation of a file: JSON when it begins like it, else CSV; a fault ends the command. */
    static BenchmarkSubject ofScores(Cli cli, String name, PackFile file) {
        byte[] bytes = cli.bytes(name);
        return looksLikeJson(bytes) ? ofJson(cli, name, bytes, file) : ofRow(cli, name, bytes, file);
    }

    private static boolean looksLikeJson(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && (bytes[first] <= ' ')) {
            first++; // blanks, and the bytes of a mark in front, which are negative
        }
        return first < bytes.length && bytes[first] == '{';
    }

    private static BenchmarkSubject ofJson(Cli cli, String name, byte[] bytes, PackFile file) {
        AssessmentScore score = cli.need(ScoresJson.read(name, bytes));
        Packs.mismatch(file.pack(), score.questionnaire(), score.aggregation(), Place.of(file.name()))
                .ifPresent(fault -> {
                    throw cli.fail(fault);
                });
        if (Packs.aggregationUnknown(file.pack())) {
            cli.warn(PackFaults.readyScores(file.name(), score.aggregation()));
        }
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
