package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.ComparabilityText;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.questionnaire.format.QuestionnaireJson;
import org.cxmaturity.server.StoredUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cxm questionnaire publish}: makes a version final, and keeps it. */
@Command(
        name = "publish",
        description = {
            "Publish a questionnaire: take the draft mark away and keep the version under FOLDER/versions.",
            "Says what changed since the version before, and what stays comparable. A published version never",
            "changes: other content under the same number is refused."
        },
        footer = {"", "Example: cxm questionnaire publish my-questionnaire --data cxm-data"})
final class QuestionnairePublish implements Callable<Integer> {
    private final Cli cli;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the questionnaire.")
    private String folder = "";

    @Option(
            names = "--previous",
            paramLabel = "Q",
            description = "The version before; the newest one under FOLDER/versions unless said.")
    private @Nullable String previous;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "A server's folder of data: says which stored results the change touches.")
    private @Nullable String data;

    QuestionnairePublish(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        QuestionnaireFolder here = new QuestionnaireFolder(cli, folder);
        Questionnaire draft = here.read();
        Questionnaire q = QuestionnaireJson.drafted(draft, false);
        List<Questionnaire> kept = here.versions();
        Optional<StoredUse> stored = Optional.ofNullable(data).map(dir -> cli.need(StoredUse.of(Path.of(dir), q.id())));
        Stream.concat(kept.stream(), bundled(q).stream())
                .filter(other -> other.version().equals(q.version()))
                .filter(other -> !other.sha256().equals(q.sha256()))
                .findFirst()
                .ifPresent(other -> {
                    throw refused(q, other);
                });
        stored.map(use -> use.published().get(q.version().toString()))
                .filter(sha256 -> !sha256.equals(q.sha256()))
                .ifPresent(sha256 -> {
                    throw refused(q, say("Raise the version; the changes need a higher one. Nothing was published."));
                });
        Optional<Questionnaire> before = previous == null
                ? kept.stream()
                        .filter(other -> other.version().compareTo(q.version()) < 0)
                        .max(Comparator.comparing(Questionnaire::version))
                : Optional.of(cli.need(Library.bundled().resolve(previous)));
        String report =
                before.map(older -> report(older, q)).orElse(q.id() + " " + q.version() + ": the first version.\n");
        String touched = stored.map(use -> StoredResults.text(use, q))
                .orElse(
                        "Stored results: unknown; name a server's folder with --data to see which ones this touches.\n");
        here.publish(draft, q);
        cli.print(report + "\n" + touched + "\nPublished " + q.id() + " " + q.version() + ", kept in "
                + here.version(q.version()) + "\n");
        return Exit.OK;
    }

    private static Optional<Questionnaire> bundled(Questionnaire q) {
        return Library.bundled().ids().contains(q.id())
                ? Optional.ofNullable(
                        Library.bundled().resolve(q.id() + "@" + q.version()).valueOrNull())
                : Optional.empty();
    }

    private String report(Questionnaire older, Questionnaire q) {
        Comparability c = Comparability.of(older, q);
        ComparabilityText.versionWarning(older, q, c, here()).ifPresent(w -> {
            throw cli.fail(
                    Problem.error(w.code(), w.place(), w.message(), say("{0} Nothing was published.", w.mend())));
        });
        return ComparabilityText.of(older, q, c);
    }

    private Stop refused(Questionnaire q, Questionnaire other) {
        Comparability c = Comparability.of(other, q);
        cli.print(ComparabilityText.of(other, q, c));
        return refused(
                q,
                say(
                        "Raise the version; the changes need a {0} one. Nothing was published.",
                        c.requires().name().toLowerCase(Locale.ROOT)));
    }

    private Stop refused(Questionnaire q, Wording mend) {
        return cli.fail(Problem.error(
                "W10",
                Place.line(here(), 1),
                say("version {0} of {1} is published with other content", q.version(), q.id()),
                mend));
    }

    private String here() {
        return Path.of(folder).resolve("questionnaire.yaml").toString();
    }
}
