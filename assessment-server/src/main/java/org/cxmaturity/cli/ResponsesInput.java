package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.csv.NamedColumn;
import org.cxmaturity.response.csv.ReadOptions;
import org.cxmaturity.response.csv.RejectWriter;
import org.cxmaturity.response.csv.ResponseFile;
import org.cxmaturity.response.csv.ResponseReader;
import org.cxmaturity.response.csv.ResponseSet;
import org.cxmaturity.response.map.MapReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for reading responses, and the reading; a mixin of every command that does so. */
final class ResponsesInput {
    @Option(names = "--ignore-columns", split = ",", paramLabel = "COL", description = "Columns to pass over.")
    private List<String> ignored = List.of();

    @Option(
            names = "--missing",
            split = ",",
            paramLabel = "CODE",
            description = "Cells that stand for not answered, such as -99.")
    private List<String> missing = List.of();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Go on with the good rows and write the faulty ones, with the reason, to this file.")
    private @Nullable String rejects;

    @Option(
            names = "--map",
            paramLabel = "MAP",
            description = "The file is another survey tool's export, and this YAML file says what its columns are;"
                    + " cxm responses map proposes one.")
    private @Nullable String map;

    /** Columns to pass over. */
    List<String> ignored() {
        return ignored;
    }

    /** The option among those that are for answers alone that was given; empty when none was. */
    String forAnswersAlone() {
        return !missing.isEmpty() ? "--missing" : rejects != null ? "--rejects" : map != null ? "--map" : "";
    }

    /** The rows of a file; faults end the command. {@code named} are the columns that other options name. */
    ResponseSet read(Cli cli, List<Questionnaire> questionnaires, String name, List<NamedColumn> named) {
        return read(cli, questionnaires, name, named, map);
    }

    /** The rows of a wave before, whose columns are our own: a map is for the answers of now. */
    ResponseSet readBefore(Cli cli, List<Questionnaire> questionnaires, String name) {
        return read(cli, questionnaires, name, List.of(), null);
    }

    private ResponseSet read(
            Cli cli,
            List<Questionnaire> questionnaires,
            String name,
            List<NamedColumn> named,
            @Nullable String mapped) {
        ReadOptions options = ReadOptions.STRICT.named(named).ignoring(ignored).missing(missing);
        if (mapped != null) {
            options = options.mapping(cli.need(MapReader.read(mapped, cli.bytes(mapped), questionnaires)));
        }
        ReadOptions how = options;
        ResponseFile file = cli.file(name);
        try (Progress progress = cli.progress(say("Reading"), 2 * size(name))) {
            ResponseFile watched = watch(file, progress);
            return rejects == null
                    ? cli.need(ResponseReader.read(questionnaires, watched, how))
                    : withRejects(cli, questionnaires, watched, how, rejects);
        }
    }

    private static ResponseSet withRejects(
            Cli cli, List<Questionnaire> questionnaires, ResponseFile file, ReadOptions options, String rejects) {
        try (OutputFile target = cli.stage(rejects)) {
            RejectWriter writer = new RejectWriter(target.stream());
            Result<ResponseSet> result = ResponseReader.read(questionnaires, file, options.rejectingTo(writer));
            ResponseSet set = cli.need(result);
            writer.close();
            target.commit();
            if (set.rejected() > 0) {
                int all = set.rejected() + set.rows().size();
                cli.note(say("{0} of {1} rows were left out; they are in {2}.", set.rejected(), all, rejects));
            }
            return set;
        } catch (UncheckedIOException e) {
            throw cli.fail(FileFaults.unwritable(rejects, e));
        } catch (IOException e) {
            throw cli.fail(FileFaults.unwritable(rejects, e));
        }
    }

    private static ResponseFile watch(ResponseFile file, Progress progress) {
        return new ResponseFile() {
            @Override
            public String name() {
                return file.name();
            }

            @Override
            public InputStream open() throws IOException {
                return progress.watch(file.open());
            }
        };
    }

    private static long size(String name) {
        try {
            return Files.size(Path.of(name));
        } catch (IOException e) {
            return 0; // only the length of a progress bar
        }
    }
}
