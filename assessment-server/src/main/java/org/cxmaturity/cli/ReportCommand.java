package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.report.Earlier;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cxm report}: a board report as PDF or HTML, or what it may show as JSON. */
@Command(
        name = "report",
        description = "Write a board report from answers, from scores, or about one organisation of a private pack.",
        footer = {
            "",
            "The ending of FILE names the form: .pdf, .html, .pptx, .xlsx, or .json for what it may show.",
            "Example: cxm report --questionnaire five-factor --responses answers.csv --client Acme --out acme.pdf"
        })
final class ReportCommand implements Callable<Integer> {
    private final Cli cli;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--questionnaire",
            paramLabel = "CORE[,MODULE…]",
            description = "A bundled id, id@version, a folder or a file; modules after a comma.")
    private @Nullable String questionnaire;

    @Option(names = "--responses", paramLabel = "FILE", description = "Answers as CSV; needs --questionnaire.")
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

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the report; en unless said.")
    private String language = "en";

    @Option(names = "--client", paramLabel = "NAME", description = "Name of the organisation.")
    private @Nullable String client;

    @Option(names = "--date", paramLabel = "D", description = "Date, such as 2026-03-31; else the last answer's.")
    private @Nullable String date;

    @Option(
            names = "--edition",
            paramLabel = "board|full",
            description = "board: at most eight pages; full: everything.")
    private String edition = "board";

    @Mixin
    private ReportLooks looks = new ReportLooks();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write it: .pdf, .html, .pptx, .xlsx or .json.")
    private String out = "";

    @Mixin
    private ResponsesInput input = new ResponsesInput();

    ReportCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        ReportFile form = form();
        LocalDate on = day();
        checkLanguage();
        checkSource();
        looks.check(spec);
        ReportInput report = report(
                        packs.stream().map(p -> PackFile.use(cli, p)).toList())
                .language(language)
                .edition(edition());
        report = client == null ? report : report.client(client);
        form.write(cli, looks.on(cli, on == null ? report : report.date(on)), out);
        return Exit.OK;
    }

    private ReportInput report(List<PackFile> peers) {
        if (sample) {
            return DemoReport.sample(cli, language);
        }
        ReportSources sources = new ReportSources(cli, questionnaire, input, single());
        PackFile members = organisation == null ? null : peers.get(0);
        ReportSubject subject = subject(sources, members);
        ReportInput report = new ReportPeers(cli, subject, like.where(spec))
                .against(extras.add(cli, subject.input().client(organisation), subject, language), peers, members);
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

    /** Exactly one of answers, scores, an organisation and the sample, with what each needs. */
    private void checkSource() {
        if (sample) {
            checkSample();
            return;
        }
        long sources = Stream.of(responses, scores, organisation)
                .filter(Objects::nonNull)
                .count();
        if (sources != 1) {
            throw Usage.wrong(spec, say("give one of --responses, --scores, --organisation and --sample"));
        }
        if (responses != null && questionnaire == null) {
            throw Usage.wrong(spec, say("--responses needs --questionnaire"));
        }
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

    /** The sample is what it is: nothing of one's own may stand under its mark, or take the mark for its own. */
    private void checkSample() {
        boolean others = Stream.of(
                        responses,
                        scores,
                        organisation,
                        questionnaire,
                        previous,
                        previousQuestionnaire,
                        previousPack,
                        mode,
                        client,
                        date)
                .anyMatch(Objects::nonNull);
        if (others || !packs.isEmpty() || extras.given() || !like.where(spec).isEmpty()) {
            throw Usage.wrong(spec, say("--sample goes with --lang, --edition, --sections and --theme alone"));
        }
    }

    private ReportFile form() {
        ReportFile form = ReportFile.of(out);
        if (form == null) {
            throw Usage.wrong(spec, say("--out {0}: the file must end in .pdf, .html, .pptx, .xlsx or .json", out));
        }
        return form;
    }

    private @Nullable LocalDate day() {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw Usage.wrong(spec, say("--date {0}: this is no date like 2026-03-31", date));
        }
    }

    private Edition edition() {
        for (Edition each : Edition.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(edition)) {
                return each;
            }
        }
        throw Usage.wrong(spec, say("--edition {0}: it is board or full", edition));
    }

    private void checkLanguage() {
        if (!Reports.speaks(language)) {
            throw Usage.wrong(spec, say("--lang {0}: reports do not speak this language yet", language));
        }
    }

    private boolean single() {
        if (mode != null && !mode.equals("single")) {
            throw Usage.wrong(spec, say("--mode {0}: it can only be single", mode));
        }
        return mode != null;
    }
}
