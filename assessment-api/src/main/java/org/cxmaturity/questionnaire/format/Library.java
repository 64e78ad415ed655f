package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Version;

/**
 * The bundled questionnaires, and the way from what a user calls a questionnaire to the questionnaire.
 *
 * <p>Bundled ones lie on the class path under {@code /questionnaires/}. A jar cannot be listed, so {@code index.txt}
 * there names folders and files, one a line: {@code some-id: questionnaire.yaml texts.da.yaml}. A folder bears the id
 * of its questionnaire; an earlier version that stays bundled lies in a folder {@code some-id@1.0.0}.
 */
public final class Library {
    private static final String ROOT = "/questionnaires/";

    private final Map<String, List<String>> folders;

    private Library(Map<String, List<String>> folders) {
        this.folders = folders;
    }

    /** The questionnaires on the class path; none of them is read yet. */
    public static Library bundled() {
        Map<String, List<String>> folders = new LinkedHashMap<>();
        try (InputStream in = Library.class.getResourceAsStream(ROOT + "index.txt")) {
            if (in != null) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                lines.lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                        .forEach(line -> {
                            String[] parts = line.split(":?\\s+", -1);
                            folders.put(parts[0], List.of(parts).subList(1, parts.length));
                        });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Library(folders);
    }

    /** Ids of the bundled questionnaires in the order of the index, each once. */
    public List<String> ids() {
        return folders.keySet().stream().map(Library::id).distinct().toList();
    }

    /** The bundled versions of a questionnaire in the order of the index; none for an id that is not bundled. */
    public List<Version> versions(String id) {
        return folders.keySet().stream()
                .filter(folder -> id(folder).equals(id))
                .map(folder -> folder.equals(id)
                        ? read(folder).value().version()
                        : Version.parse(folder.substring(id.length() + 1)).orElseThrow())
                .toList();
    }

    /** The bundled questionnaires, the newest version of each, in the order of the index; each read anew. */
    public List<Result<Questionnaire>> all() {
        return ids().stream().map(this::read).toList();
    }

    /**
     * Finds what a user calls a questionnaire: a bundled id, {@code id@version}, a folder, or a file. A bundled id goes
     * before a folder of that name ({@code ./name} means the folder); a file named {@code questionnaire.yaml} brings
     * the translations beside it.
     *
     * @return the questionnaire, or the faults: nothing of that name, not readable, or what the reader refuses. Warnings
     *     are for authors and left out here; {@link #lint} has them.
     */
    public Result<Questionnaire> resolve(String name) {
        Result<Questionnaire> read = lint(name);
        return read.ok() ? Result.of(read.value()) : read;
    }

    /** Like {@link #resolve}, with the warnings of lint. */
    public Result<Questionnaire> lint(String name) {
        if (folders.containsKey(name)) {
            return read(name);
        }
        int at = name.indexOf('@');
        if (at > 0 && ids().contains(name.substring(0, at))) {
            return version(name, name.substring(0, at), name.substring(at + 1));
        }
        return path(name)
                .map(p -> fromDisk(name, p))
                .orElseGet(() -> Result.failed(Faults.unknownQuestionnaire(name, ids())));
    }

    /** A questionnaire in a folder or file, even where a bundled one has that name; with the warnings of lint. */
    public static Result<Questionnaire> onDisk(String name) {
        return path(name)
                .map(p -> fromDisk(name, p))
                .orElseGet(() -> Result.failed(Faults.unreadable(name, say("there is no such folder or file"))));
    }

    /** A version that is bundled as the newest one, under its plain id. */
    private Result<Questionnaire> version(String name, String id, String version) {
        Result<Questionnaire> newest = read(id);
        if (newest.ok() && !newest.value().version().toString().equals(version)) {
            List<String> others = folders.keySet().stream()
                    .filter(f -> f.startsWith(id + "@"))
                    .map(f -> f.substring(id.length() + 1))
                    .toList();
            return Result.failed(Faults.unknownVersion(
                    name,
                    Stream.concat(Stream.of(newest.value().version().toString()), others.stream())
                            .toList()));
        }
        return newest;
    }

    private static String id(String folder) {
        int at = folder.indexOf('@');
        return at < 0 ? folder : folder.substring(0, at);
    }

    private Result<Questionnaire> read(String folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : folders.getOrDefault(folder, List.of())) {
            files.put(folder + "/" + file, resource(ROOT + folder + "/" + file));
        }
        return QuestionnaireReader.read(files);
    }

    private static byte[] resource(String path) {
        try (InputStream in = Library.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the index names a file that is not there: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name)).filter(p -> !name.isEmpty() && Files.exists(p));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Result<Questionnaire> fromDisk(String name, Path path) {
        boolean folder = Files.isDirectory(path);
        boolean base = String.valueOf(path.getFileName()).equals(QuestionnaireReader.BASE_FILE);
        try {
            Map<String, byte[]> files = new TreeMap<>();
            if (folder || base) {
                Path siblings = folder ? path : path.resolveSibling(".").normalize();
                for (String file : questionnaireFiles(siblings)) {
                    Path each = folder ? path.resolve(file) : path.resolveSibling(file);
                    files.put(each.toString(), bounded(each));
                }
            } else {
                files.put(path.toString(), bounded(path));
            }
            return files.containsKey(
                            folder ? path.resolve(QuestionnaireReader.BASE_FILE).toString() : path.toString())
                    ? QuestionnaireReader.read(files)
                    : Result.failed(Faults.unreadable(name, say("the folder has no questionnaire.yaml")));
        } catch (IOException | SecurityException e) {
            return Result.failed(Faults.unreadable(name, e.getClass().getSimpleName()));
        }
    }

    private static List<String> questionnaireFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(f -> f.equals(QuestionnaireReader.BASE_FILE) || f.matches("texts\\..+\\.ya?ml"))
                    .sorted()
                    .toList();
        }
    }

    /** No more bytes than it takes for the reader to see that there are too many. */
    private static byte[] bounded(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(YamlTree.MOST_BYTES + 1);
        }
    }
}
