package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.report.Earlier;
import org.cxmaturity.report.ReportInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What a report is made from, and the making: the one place for those who write a report and those who check one. */
final class ReportOrigin {
    @Option(
            names = "--questionnaire",
            paramLabel = "CORE[,MODULE…]",
            description = "A bundled id, id@version, a folder or a file; modules after a comma.")
    private @Nullable String questionnaire;

    @Option(names = "--responses", paramLabel = "FILE", description = "The answers, as CSV or a workbook.")
    private @Nullable String responses;

    @Option(names = "--scores", paramLabel = "FILE", description = "Scores that cxm score wrote.")
    private @Nullable String scores;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "A benchmark pack: the peers. Once more for the peers of a module.")
    private List<String> packs = List.of();

    @Option(names = "--organisation", paramLabel = "NAME", description = "One organisation of the private --pack.")
    private @Nullable String organisation;

    @Option(
            names = "--sample",
            description = "An invented client and invented peers, marked on every page: to show what a report is.")
    private boolean sample;

    @Mixin
    private PeersLike like = new PeersLike();

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "The wave before: answers or scores; with --organisation a private pack or ready scores.")
    private @Nullable String previous;

    @Option(
            names = "--previous-questionnaire",
            paramLabel = "Q",
            description =
                    "What was asked in the wave before, when it was another version: change is then on common items.")
    private @Nullable String previousQuestionnaire;

    @Option(
            names = "--previous-pack",
            paramLabel = "PACK",
            description =
                    "The peers of the wave before, private like --pack: how the distance to the same peers moved.")
    private @Nullable String previousPack;

    @Mixin
    private ReportExtras extras = new ReportExtras();

    @Option(names = "--mode", paramLabel = "single", description = "single: one assessor; exactly one row.")
    private @Nullable String mode;

    @Mixin
    private ResponsesInput input = new ResponsesInput();

    /** Whether the report is about somebody who was named: by answers, scores, an organisation or the sample. */
    boolean given() {
        return sources() > 0;
    }

    boolean sample() {
        return sample;
    }

    /** What the user calls the questionnaire; null when not given. */
    @Nullable
    String questionnaire() {
        return questionnaire;
    }

    /** The questionnaire to use when none was named, and whether one assessor answered it. */
    void unlessSaid(String named, boolean single) {
        questionnaire = questionnaire == null ? named : questionnaire;
        mode = single ? "single" : mode;
    }

    /** Whether the wave before was given. */
    boolean withPrevious() {
        return previous != null || sample;
    }

    /** Whether the peers of the wave before are at hand: in a pack of their own, or in the file of the wave before. */
    boolean withPreviousPeers() {
        return previousPack != null || previous != null && organisation != null || sample;
    }

    /** What people handed in beside the answers. */
    ReportExtras extras() {
        return extras;
    }

    /** Options that need others have them; else the command ends. */
    void check(CommandSpec spec) {
        if (sample) {
            checkSample(spec);
            return;
        }
        if (sources() > 1) {
            throw oneSource(spec);
        }
        single(spec);
        if (organisation != null && packs.size() != 1) {
            throw Usage.wrong(
                    spec,
                    packs.isEmpty() ? say("--organisation needs --pack") : say("--organisation takes one --pack"));
        }
        if (previousQuestionnaire != null && (previous == null || organisation != null)) {
            throw Usage.wrong(spec, say("--previous-questionnaire needs --previous with answers or scores"));
        }
        if (previousPack != null && (previous == null || packs.isEmpty() || organisation != null)) {
            throw Usage.wrong(spec, say("--previous-pack needs --pack and --previous with answers or scores"));
        }
        if (!like.where(spec).isEmpty() && packs.isEmpty()) {
            throw Usage.wrong(spec, say("--where needs --pack"));
        }
    }

    /** The same; and there is exactly one source, with its questionnaire. */
    void checkToWrite(CommandSpec spec) {
        if (sources() == 0) {
            throw oneSource(spec);
        }
        if (!sample && responses != null && questionnaire == null) {
            throw Usage.wrong(spec, say("--responses needs --questionnaire"));
        }
        check(spec);
    }

    /** The same; and nothing was given that goes with a source where there is none. */
    void checkToVerify(CommandSpec spec) {
        check(spec);
        boolean more = Stream.of(previous, mode).anyMatch(Objects::nonNull) || !packs.isEmpty() || extras.given();
        if (sources() == 0 && more) {
            throw Usage.wrong(spec, say("give the answers as well: --responses, --scores or --organisation"));
        }
    }

    /** The sample is what it is: nothing of one's own may stand under its mark, or take the mark for its own. */
    private void checkSample(CommandSpec spec) {
        boolean others = Stream.of(
                        responses,
                        scores,
                        organisation,
                        questionnaire,
                        previous,
                        previousQuestionnaire,
                        previousPack,
                        mode)
                .anyMatch(Objects::nonNull);
        if (others || !packs.isEmpty() || extras.given() || !like.where(spec).isEmpty()) {
            throw sampleAlone(spec);
        }
    }

    private static RuntimeException oneSource(CommandSpec spec) {
        return Usage.wrong(spec, say("give one of --responses, --scores, --organisation and --sample"));
    }

    static RuntimeException sampleAlone(CommandSpec spec) {
        return Usage.wrong(spec, say("--sample goes with --lang, --edition, --sections and --theme alone"));
    }

    private long sources() {
        return Stream.of(responses, scores, organisation)
                        .filter(Objects::nonNull)
                        .count()
                + (sample ? 1 : 0);
    }

    /**
     * The report in a language, as this version of the program makes it; faults end the command.
     *
     * @param program the version that the report names
     */
    ReportInput report(Cli cli, CommandSpec spec, String language, String program) {
        List<PackFile> peers = packs.stream().map(p -> PackFile.use(cli, p)).toList();
        if (sample) {
            return DemoReport.sample(cli, language).program(program);
        }
        ReportSources sources = new ReportSources(cli, questionnaire, input, single(spec));
        PackFile members = organisation == null ? null : peers.get(0);
        ReportSubject subject = subject(sources, members);
        ReportInput about = subject.input(program).client(organisation).language(language);
        ReportInput report = new ReportPeers(cli, subject, like.where(spec))
                .against(extras.add(cli, about, subject, language), peers, members);
        return previous == null ? report : report.since(earlier(previous, sources, subject, members, report));
    }

    private Earlier earlier(
            String file, ReportSources sources, ReportSubject subject, @Nullable PackFile members, ReportInput report) {
        ReportSubject before = sources.before(file, previousQuestionnaire, subject, members, organisation);
        Earlier earlier = subject.since(before);
        Standing standing = report.standing();
        Pack now = report.pack();
        if (standing == null || now == null) {
            return earlier;
        }
        Pack then = previousPack != null
                ? sources.peersThen(previousPack, before)
                : members == null ? null : sources.peersThen(file, subject, members);
        return earlier.against(
                then, before.peer(), now, subject.peer(), standing.segment().used());
    }

    private ReportSubject subject(ReportSources sources, @Nullable PackFile members) {
        if (organisation != null && members != null) {
            return sources.fromPack(members, organisation);
        }
        return scores == null
                ? sources.fromAnswers(String.valueOf(responses), String.valueOf(questionnaire))
                : sources.fromScores(scores);
    }

    private boolean single(CommandSpec spec) {
        if (mode != null && !mode.equals("single")) {
            throw Usage.wrong(spec, say("--mode {0}: it can only be single", mode));
        }
        return mode != null;
    }
}
