package org.cxmaturity.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.PackBuilder;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.ScoreTable;
import org.cxmaturity.benchmark.format.PackFaults;
import org.cxmaturity.benchmark.format.ScoresTableReader;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.ReadyScores;
import org.cxmaturity.response.csv.ResponseFile;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.QuestionnaireRef;
import org.cxmaturity.score.format.ScoresJson;
import org.jspecify.annotations.Nullable;

/**
 * Reads who a report is about. Faults end the command.
 *
 * @param questionnaire what the user calls the questionnaire; null when not given
 * @param input         how answers are read
 * @param single        whether answers are those of a single assessor
 */
record ReportSources(Cli cli, @Nullable String questionnaire, ResponsesInput input, boolean single) {

    /** From a file of answers. */
    ReportSubject fromAnswers(String file, String questionnaires) {
        List<Questionnaire> all = cli.questionnaires(questionnaires);
        return ReportSubject.of(all, input.read(cli, all, file, List.of()), single);
    }

    private ReportSubject before(String file, String questionnaires) {
        List<Questionnaire> all = cli.questionnaires(questionnaires);
        return ReportSubject.of(all, input.readBefore(cli, all, file), single);
    }

    /** From scores; their questionnaire is the one that they name, unless another is given. */
    ReportSubject fromScores(String file) {
        AssessmentScore score = cli.need(ScoresJson.read(file, cli.bytes(file)));
        QuestionnaireRef from = score.questionnaire();
        String named = questionnaire == null ? from.id() + "@" + from.version() : questionnaire;
        List<Questionnaire> asked = new ArrayList<>(cli.questionnaires(named));
        Questionnaire core = asked.get(0);
        if (!core.id().equals(from.id()) || !core.version().toString().equals(from.version())) {
            throw cli.fail(ReportFaults.otherQuestionnaire(file, from, core));
        }
        if (!core.sha256().equals(from.sha256())) {
            cli.warn(ReportFaults.changedQuestionnaire(file, from));
        }
        if (questionnaire == null) {
            score.modules().stream()
                    .map(m -> m.questionnaire().id() + "@" + m.questionnaire().version())
                    .flatMap(module -> cli.questionnaires(module).stream())
                    .forEach(asked::add);
        }
        return ReportSubject.of(asked, score);
    }

    /** One organisation of a private pack. */
    ReportSubject fromPack(PackFile file, String organisation) {
        return ReportSubject.of(instrument(file), file.member(cli, organisation));
    }

    /**
     * The wave before of the same kind: scores or answers, a private pack or ready scores.
     *
     * @param asked what was asked then, as the user calls it; null when it is what is asked today
     */
    ReportSubject before(
            String file,
            @Nullable String asked,
            ReportSubject now,
            @Nullable PackFile pack,
            @Nullable String organisation) {
        boolean json = cli.isJson(file);
        if (organisation != null && pack != null) {
            return json
                    ? fromPack(PackFile.read(cli, file), organisation)
                    : ReportSubject.of(now.questionnaire(), row(file, now, pack, organisation));
        }
        ReportSubject before = json
                ? new ReportSources(cli, asked, input, single).fromScores(file)
                : before(file, asked == null ? today(now) : asked);
        ReportFaults.apart(file, now, before).forEach(cli::warn);
        return before;
    }

    /** The peers of the wave before, from a pack that fits its scores. */
    Pack peersThen(String file, ReportSubject before) {
        PackFile peers = PackFile.use(cli, file);
        peers.checkFits(cli, before.score().questionnaire(), before.score().aggregation());
        return peers.pack();
    }

    /** The peers of the wave before of an organisation: the others of its private pack, or of its ready scores. */
    Pack peersThen(String file, ReportSubject now, PackFile pack) {
        return cli.isJson(file)
                ? PackFile.read(cli, file).pack()
                : scoresThen(
                        table(file, now, pack), now.questionnaire(), pack.pack().synthetic());
    }

    /** Ready scores of the wave before as a private pack, to find the same organisations in. */
    static Pack scoresThen(ScoreTable table, Questionnaire questionnaire, boolean synthetic) {
        Map<String, Double> weights = new LinkedHashMap<>();
        questionnaire.factors().forEach(f -> weights.put(f.id(), f.weight()));
        PackBuilder.Header header = new PackBuilder.Header(
                questionnaire.id(),
                "before",
                "",
                new Pack.QuestionnaireId(
                        questionnaire.id(), questionnaire.version().toString()),
                Packs.READY_SCORES,
                new Pack.Source("", "", "", ""),
                synthetic);
        return PackBuilder.build(header, table, weights, false);
    }

    private String today(ReportSubject now) {
        return questionnaire == null
                ? now.questionnaire().id() + "@" + now.questionnaire().version()
                : questionnaire;
    }

    private Pack.Organisation row(String file, ReportSubject now, PackFile pack, String organisation) {
        return member(table(file, now, pack), organisation, cli, file);
    }

    private ScoreTable table(String file, ReportSubject now, PackFile pack) {
        return cli.need(ScoresTableReader.read(
                ResponseFile.of(file, cli.bytes(file)), pack.pack().dimensions(), now.questionnaire()));
    }

    /** One row of a table of ready scores. */
    static Pack.Organisation member(ScoreTable table, String organisation, Cli cli, String file) {
        List<String> known =
                table.entries().stream().map(ScoreTable.Entry::name).toList();
        return table.entries().stream()
                .filter(e -> e.name().equals(organisation))
                .map(e -> new Pack.Organisation(e.name(), e.dimensions(), e.scores()))
                .findFirst()
                .orElseThrow(() -> cli.fail(PackFaults.noSuchOrganisation(file, organisation, known)));
    }

    /** What the pack was measured with: as given, as it names it, or its factors and nothing else. */
    private Questionnaire instrument(PackFile file) {
        if (questionnaire != null) {
            return cli.questionnaires(questionnaire).get(0);
        }
        return file.questionnaire().orElseGet(() -> ReadyScores.instrument(file.pack()));
    }
}
