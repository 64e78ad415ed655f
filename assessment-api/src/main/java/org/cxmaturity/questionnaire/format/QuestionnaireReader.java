package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Reads a questionnaire from its files and refuses, all faults at once, whatever the format does not allow.
 * Warnings come with the value.
 */
public final class QuestionnaireReader {
    /** Name of the file that holds the structure and the base language. */
    public static final String BASE_FILE = "questionnaire.yaml";

    /** A BCP 47 language with optional script and region, as it is written by custom: pt-BR. */
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    private static final Pattern TEXTS_FILE = Pattern.compile("texts\\.(.+)\\.ya?ml");
    private static final int MOST_FILES = 100;

    private final Problems problems = new Problems();

    private QuestionnaireReader() {}

    /**
     * Reads the files of one questionnaire: {@value #BASE_FILE} and {@code texts.<language>.yaml} files, or a single
     * file of any name.
     *
     * @param files names as the user gave them, with or without folders, to the bytes (UTF-8); faults name them so
     * @return the questionnaire with warnings, or the faults ordered by file and line
     */
    public static Result<Questionnaire> read(Map<String, byte[]> files) {
        return new QuestionnaireReader().readAll(files);
    }

    /**
     * Reads a questionnaire that was put together from another form, by the same checks.
     *
     * @param name         stands before every fault; the lines of faults are those of the nodes
     * @param root         the keys of {@value #BASE_FILE}
     * @param translations language to the keys of its file, without the language itself
     */
    public static Result<Questionnaire> read(String name, Node.Mapping root, Map<String, Node.Mapping> translations) {
        QuestionnaireReader reader = new QuestionnaireReader();
        Source source = new Source(name, reader.problems);
        List<Words.Translation> words = new ArrayList<>();
        new TreeMap<>(translations).forEach((language, texts) -> {
            if (LANGUAGE.matcher(language).matches()) {
                words.add(new Words.Translation(source, language, texts));
            } else {
                Place at = source.at(texts.line());
                source.add(Faults.notAllowed(at, "language", language, say("a language such as en, nb or pt-BR")));
            }
        });
        return reader.result(new StructureReader(source, words).read(root), name);
    }

    /** Whether a text is the name of a language as the format takes it: BCP 47, such as {@code pt-BR}. */
    public static boolean isLanguage(String text) {
        return LANGUAGE.matcher(text).matches();
    }

    private Result<Questionnaire> readAll(Map<String, byte[]> files) {
        Map<String, byte[]> texts = new TreeMap<>(files);
        String base = files.size() == 1
                ? files.keySet().iterator().next()
                : files.keySet().stream()
                        .filter(f -> Source.fileName(f).equals(BASE_FILE))
                        .findFirst()
                        .orElse(null);
        byte[] bytes = base == null ? null : texts.remove(base);
        if (base == null || bytes == null) {
            Place at = Place.of(
                    files.isEmpty() ? BASE_FILE : files.keySet().iterator().next());
            return Result.failed(Faults.strangeFile(at));
        }
        if (files.size() > MOST_FILES) {
            return Result.failed(Faults.tooManyFiles(Place.of(base), files.size()));
        }
        Source source = new Source(base, problems);
        Optional<Node.Mapping> root = YamlTree.read(source, bytes);
        List<Words.Translation> translations = translations(texts);
        Questionnaire read =
                root.map(r -> new StructureReader(source, translations).read(r)).orElse(null);
        return result(read, base);
    }

    private Result<Questionnaire> result(@Nullable Questionnaire read, String base) {
        Comparator<Problem> order = Comparator.comparing(
                        (Problem p) -> !p.place().source().equals(base))
                .thenComparing(p -> p.place().source())
                .thenComparing(p -> p.place().line());
        List<Problem> sorted = problems.list().stream().sorted(order).toList();
        return read == null || problems.hasErrors()
                ? Result.failed(sorted, problems.errors())
                : new Result<>(read, sorted, 0);
    }

    private List<Words.Translation> translations(Map<String, byte[]> texts) {
        Map<String, Words.Translation> byLanguage = new LinkedHashMap<>();
        texts.forEach((name, bytes) -> {
            Source source = new Source(name, problems);
            Matcher named = TEXTS_FILE.matcher(Source.fileName(name));
            if (!named.matches()) {
                source.add(Faults.strangeFile(source.start()));
                return;
            }
            YamlTree.read(source, bytes)
                    .map(root -> translation(source, named.group(1), root))
                    .ifPresent(t -> byLanguage.putIfAbsent(t.language(), t));
        });
        return new ArrayList<>(new TreeMap<>(byLanguage).values());
    }

    /** The language stands in the name and in the file, alike. */
    private static Words.Translation translation(Source source, String named, Node.Mapping root) {
        Node.Entry entry = root.entries().get("language");
        if (entry == null) {
            source.add(Faults.missingKey(source.at(root.line()), "language", say("the file")));
            return new Words.Translation(source, named, root);
        }
        Place at = source.at(entry.line());
        String language = Fields.textOf(source, "language", entry.value()).orElse(named);
        if (!LANGUAGE.matcher(language).matches()) {
            source.add(Faults.notAllowed(at, "language", language, say("a language such as en, nb or pt-BR")));
        } else if (!language.equals(named)) {
            Wording why =
                    say("the file's name says {0}, its language {1}", Faults.quote(named), Faults.quote(language));
            source.add(Faults.badTranslation(at, why, say("Let both say the same.")));
        }
        return new Words.Translation(source, named, root);
    }
}
