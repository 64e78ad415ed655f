package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Version;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;
import org.cxmaturity.questionnaire.format.QuestionnaireWriter;

/** The folder of one questionnaire, written to: what says the same already keeps its words, remarks and order. */
final class QuestionnaireFolder {
    private static final String VERSIONS = "versions";
    private static final Pattern MARK = Pattern.compile("(?m)^draft:[ \\t]*true[ \\t]*(#.*)?\\R");

    private final Cli cli;
    private final String name;

    QuestionnaireFolder(Cli cli, String name) {
        this.cli = cli;
        this.name = name;
    }

    /** Whether a questionnaire lies there. */
    boolean isTaken() {
        return Files.exists(Path.of(name).resolve(QuestionnaireReader.BASE_FILE));
    }

    /** The questionnaire that lies there; its faults end the command. */
    Questionnaire read() {
        return cli.need(quiet(Library.onDisk(name)));
    }

    /**
     * Writes the files of a questionnaire. One that lies there with another id, or that cannot be read, is a fault.
     *
     * @return what was done to each file, for people
     */
    List<Wording> write(Questionnaire q) {
        Map<String, byte[]> files = QuestionnaireWriter.write(q);
        Map<String, byte[]> before = isTaken() ? QuestionnaireWriter.write(sameId(q)) : Map.of();
        Map<String, byte[]> kept = kept(before, files);
        Path folder = cli.folder(name);
        List<Wording> done = new ArrayList<>();
        files.forEach((file, bytes) -> {
            String at = folder.resolve(file).toString();
            if (!Arrays.equals(bytes, before.get(file))) {
                cli.write(at, stream -> stream.write(bytes));
                done.add(before.containsKey(file) ? say("{0} changed", at) : say("{0} written", at));
            }
        });
        kept.keySet()
                .forEach(file -> done.add(say("{0} kept: the workbook has no such language", folder.resolve(file))));
        return done;
    }

    /** The published versions that are kept there, each read anew; their faults end the command. */
    List<Questionnaire> versions() {
        Path all = Path.of(name).resolve(VERSIONS);
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> cli.need(quiet(Library.onDisk(folder.toString()))))
                    .toList();
        } catch (IOException e) {
            throw cli.fail(FileFaults.unreadable(all.toString(), e));
        }
    }

    /** Where a published version is kept. */
    Path version(Version version) {
        return Path.of(name).resolve(VERSIONS).resolve(version.toString());
    }

    /** Keeps the published version, then takes the draft mark out of the folder's file, whose other lines stay. */
    void publish(Questionnaire draft, Questionnaire published) {
        Path keep = cli.folder(version(published.version()).toString());
        QuestionnaireWriter.write(published)
                .forEach((file, bytes) -> cli.write(keep.resolve(file).toString(), stream -> stream.write(bytes)));
        if (!draft.draft()) {
            return;
        }
        String base = Path.of(name).resolve(QuestionnaireReader.BASE_FILE).toString();
        String text = new String(cli.bytes(base), StandardCharsets.UTF_8);
        byte[] unmarked = MARK.matcher(text).replaceFirst("").getBytes(StandardCharsets.UTF_8);
        boolean plain = MARK.matcher(text).find();
        byte[] bytes = plain
                ? unmarked
                : Objects.requireNonNull(QuestionnaireWriter.write(published).get(QuestionnaireReader.BASE_FILE));
        cli.replace(base, stream -> stream.write(bytes));
    }

    private static Result<Questionnaire> quiet(Result<Questionnaire> read) {
        return read.ok() ? Result.of(read.value()) : read;
    }

    private Questionnaire sameId(Questionnaire q) {
        Questionnaire there = read();
        if (!there.id().equals(q.id())) {
            throw cli.fail(Problem.error(
                    "W08",
                    Place.of(name),
                    say("the questionnaire {0} lies there, and this one is {1}", there.id(), q.id()),
                    say("Choose another folder. Nothing was written.")));
        }
        return there;
    }

    /** Files of languages that the new questionnaire lacks; they must fit it, or nothing is written. */
    private Map<String, byte[]> kept(Map<String, byte[]> before, Map<String, byte[]> files) {
        Map<String, byte[]> kept = new TreeMap<>(before);
        kept.keySet().removeAll(files.keySet());
        if (!kept.isEmpty()) {
            Map<String, byte[]> together = new LinkedHashMap<>();
            files.forEach(
                    (file, bytes) -> together.put(Path.of(name).resolve(file).toString(), bytes));
            kept.forEach(
                    (file, bytes) -> together.put(Path.of(name).resolve(file).toString(), bytes));
            Result<Questionnaire> whole = QuestionnaireReader.read(together);
            if (!whole.ok()) {
                cli.need(whole);
            }
        }
        return kept;
    }
}
