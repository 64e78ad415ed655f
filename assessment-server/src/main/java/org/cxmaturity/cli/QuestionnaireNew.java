package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.author.Starter;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;
import org.cxmaturity.questionnaire.format.QuestionnaireWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cxm questionnaire new}: a folder to start from. */
@Command(
        name = "new",
        description = {
            "Write a folder with a questionnaire to start from, marked as a draft.",
            "At a terminal it asks for what no option gives; a script gets what would be offered."
        },
        footer = {
            "",
            "Example: cxm questionnaire new our-check",
            "Example: cxm questionnaire new our-check --title \"Our check\" --factor \"Promise: We say it.; We keep it.\""
        })
final class QuestionnaireNew implements Callable<Integer> {
    private static final Pattern SCALE = Pattern.compile("(-?\\d{1,4})\\s*(?:\\.\\.|-|to)\\s*(-?\\d{1,4})");

    private final Cli cli;

    @Parameters(paramLabel = "FOLDER", description = "Where to write it; no questionnaire may lie there yet.")
    private String folder = "";

    @Option(names = "--id", paramLabel = "ID", description = "Its id; the folder's name unless said.")
    private @Nullable String id;

    @Option(names = "--title", paramLabel = "TEXT", description = "What respondents and reports call it.")
    private @Nullable String title;

    @Option(names = "--purpose", paramLabel = "TEXT", description = "One sentence on the first page of the form.")
    private @Nullable String purpose;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of its texts; en unless said.")
    private @Nullable String language;

    @Option(
            names = "--factor",
            paramLabel = "NAME[: ITEM; ITEM]",
            description = "A factor, with its questions after a colon; may be given again.")
    private List<String> factors = List.of();

    @Option(
            names = "--items",
            paramLabel = "N",
            description = "Questions, still to be worded, of a factor that has none; 3 unless said.")
    private @Nullable String items;

    @Option(names = "--scale", paramLabel = "FROM-TO", description = "Range of the answers; 1-5 unless said.")
    private @Nullable String scale;

    @Option(
            names = "--labels",
            paramLabel = "LOW; HIGH",
            description = "Words for the lowest and the highest answer; disagree and agree unless said.")
    private @Nullable String labels;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    QuestionnaireNew(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        QuestionnaireFolder target = new QuestionnaireFolder(cli, folder);
        if (target.isTaken()) {
            throw cli.fail(Problem.error(
                    "W09",
                    Place.of(folder),
                    say("a questionnaire lies there already"),
                    say("Choose another folder. Nothing was written.")));
        }
        Starter starter = starter(cli.asking());
        Result<Questionnaire> read = QuestionnaireReader.read(QuestionnaireWriter.write(starter.draft()));
        Questionnaire q = cli.need(read.ok() ? Result.of(read.value()) : read); // its warnings are for lint
        target.write(q).forEach(cli::note);
        cli.note(say(
                "{0} {1} (draft): {2} items. Edit questionnaire.yaml, then: cxm questionnaire lint {3}",
                q.id(), q.version(), q.items().size(), folder));
        return Exit.OK;
    }

    private Starter starter(Asking asking) {
        String name =
                String.valueOf(Path.of(folder).toAbsolutePath().normalize().getFileName());
        String itsId = asking.ask(id, say("Id (letters a to z, digits, hyphens)"), Starter.id(name, "questionnaire"));
        String itsTitle = asking.ask(title, say("Title"), capital(itsId.replace('-', ' ')));
        String in = asking.ask(language, say("Language (en, da, nb, sv, ...)"), "en");
        if (!QuestionnaireReader.isLanguage(in)) {
            throw Usage.wrong(spec, say("{0}: give a language such as en, nb or pt-BR", "--lang " + in));
        }
        Map<String, List<String>> all = factors(asking, in);
        boolean open = all.values().stream().anyMatch(List::isEmpty);
        int count = whole(open ? asking.ask(items, say("Questions in a factor that has none yet"), "3") : "3");
        Matcher range = SCALE.matcher(
                asking.ask(scale, say("Scale, lowest to highest answer"), "1-5").strip());
        if (!range.matches() || Integer.parseInt(range.group(1)) >= Integer.parseInt(range.group(2))) {
            throw Usage.wrong(spec, say("--scale is two whole numbers such as 1-5 or 0-10"));
        }
        List<String> ends = parts(
                asking.ask(labels, say("Words for lowest and highest, with ; between (Enter: disagree; agree)"), ""));
        if (!ends.isEmpty() && ends.size() != 2) {
            throw Usage.wrong(spec, say("--labels is two texts with ; between them"));
        }
        return new Starter(
                itsId,
                itsTitle,
                asking.ask(purpose, say("Purpose, one sentence"), itsTitle),
                in,
                all,
                count,
                Integer.parseInt(range.group(1)),
                Integer.parseInt(range.group(2)),
                ends);
    }

    private Map<String, List<String>> factors(Asking asking, String in) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String factor : factors) {
            int colon = factor.indexOf(':');
            String name = (colon < 0 ? factor : factor.substring(0, colon)).strip();
            all.put(name, colon < 0 ? List.of() : parts(factor.substring(colon + 1)));
        }
        if (factors.isEmpty()) {
            String offered = Starter.factorName(in, 1) + "; " + Starter.factorName(in, 2);
            for (String name : parts(asking.ask(null, say("Factors, with ; between them"), offered))) {
                all.put(
                        name,
                        parts(asking.ask(
                                null, say("Questions of {0}, with ; between (Enter: word them later)", name), "")));
            }
        }
        if (all.isEmpty() || all.containsKey("")) {
            throw Usage.wrong(spec, say("--factor needs the name of a factor"));
        }
        return all;
    }

    private int whole(String given) {
        if (!given.matches("[1-9]\\d{0,2}")) {
            throw Usage.wrong(spec, say("--items is 1 to 999"));
        }
        return Integer.parseInt(given);
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
