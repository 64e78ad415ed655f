package org.cxmaturity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;
import org.cxmaturity.questionnaire.format.QuestionnaireWriter;

/** The folder of one questionnaire, written to: what says the same already keeps its words, remarks and order. */
final class QuestionnaireFolder {
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
        return cli.need(Library.onDisk(name));
    }

    /**
     * Writes the files of a questionnaire. One that lies there with another id, or that cannot be read, is a fault.
     *
     * @return what was done to each file, for people
     */
    List<String> write(Questionnaire q) {
        Map<String, byte[]> files = QuestionnaireWriter.write(q);
        Map<String, byte[]> before = isTaken() ? QuestionnaireWriter.write(sameId(q)) : Map.of();
        Map<String, byte[]> kept = kept(before, files);
        Path folder = cli.folder(name);
        List<String> done = new ArrayList<>();
        files.forEach((file, bytes) -> {
            String at = folder.resolve(file).toString();
            if (!Arrays.equals(bytes, before.get(file))) {
                cli.write(at, stream -> stream.write(bytes));
                done.add(at + (before.containsKey(file) ? " changed" : " written"));
            }
        });
        kept.keySet().forEach(file -> done.add(folder.resolve(file) + " kept: the workbook has no such language"));
        return done;
    }

    private Questionnaire sameId(Questionnaire q) {
        Questionnaire there = read();
        if (!there.id().equals(q.id())) {
            throw cli.fail(Problem.error(
                    "W08",
                    Place.of(name),
                    "the questionnaire " + there.id() + " lies there, and this one is " + q.id(),
                    "Choose another folder. Nothing was written."));
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
