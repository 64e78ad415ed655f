package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Comment;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Importance;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.ScoringRules;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.questionnaire.Version;

/** Reads the whole of a questionnaire from its parsed files. What it returns counts only if no fault was told. */
final class StructureReader {
    private final Source source;
    private final List<Words.Translation> translations;

    StructureReader(Source source, List<Words.Translation> translations) {
        this.source = source;
        this.translations = translations;
    }

    Questionnaire read(Node.Mapping root) {
        Fields top = Fields.of(source, root, say("the questionnaire"), Keys.QUESTIONNAIRE);
        String id = top.text("id");
        Ids.checkQuestionnaireId(source, id, top.line("id"));
        String language = language(top);
        Words words = new Words(language, translations);
        Ids columns = new Ids(Ids.COLUMNS);
        SideReader side = new SideReader(source, words, columns);
        RulesReader rules = new RulesReader(source, words);
        ScaleReader scales = new ScaleReader(source, words);

        Version version = version(top);
        boolean draft = top.flag("draft");
        Text title = words.need(top, "title");
        Text purpose = words.need(top, "purpose");
        Questionnaire.Kind kind =
                SideReader.word(top, "kind", Questionnaire.Kind.values()).orElse(Questionnaire.Kind.CORE);
        int minutes = minutes(top);
        List<Background> background = side.background(top);
        Roles roles = new Roles(source, background);
        ScoringRules scoring = rules.scoring(top, roles);
        List<Level> levels = rules.levels(top);
        Map<String, Scale> byId = scales.read(top);
        FactorReader reader = new FactorReader(source, words, scales, levels, roles, columns);
        List<Factor> factors = reader.read(top);
        List<Outcome> outcomes = side.outcomes(top, scales);
        List<Comment> comments = side.comments(top);
        int items = factors.stream().mapToInt(f -> f.items().size()).sum();
        Importance importance = side.importance(top, items);
        List<String> sources = List.copyOf(top.words("sources").keySet());
        columns.checkUnique();
        if (items <= FactorReader.MOST_ITEMS) {
            reader.whens().check();
        }
        TranslationCheck.check(words);
        if (!source.problems().hasErrors()) {
            Warnings.check(words, factors, source.problems());
        }
        return QuestionnaireJson.fingerprinted(new Questionnaire(
                id,
                version,
                draft,
                language,
                languages(language),
                title,
                purpose,
                kind,
                minutes,
                scoring,
                levels,
                importance,
                byId,
                factors,
                outcomes,
                background,
                comments,
                sources,
                ""));
    }

    private Version version(Fields top) {
        Optional<String> given = top.need("version") ? top.word("version") : Optional.empty();
        Optional<Version> version = given.flatMap(Version::parse);
        if (given.isPresent() && version.isEmpty()) {
            source.add(Faults.notAllowed(
                    source.at(top.line("version")), "version", given.get(), say("three numbers such as 1.0.0")));
        }
        return version.orElse(new Version(0, 0, 0));
    }

    private String language(Fields top) {
        String language = top.text("language");
        if (!language.isEmpty()
                && !QuestionnaireReader.LANGUAGE.matcher(language).matches()) {
            source.add(Faults.notAllowed(
                    source.at(top.line("language")), "language", language, say("a language such as en, nb or pt-BR")));
        }
        for (Words.Translation t : translations) {
            if (t.language().equals(language)) {
                t.source()
                        .add(Faults.badTranslation(
                                t.source().start(),
                                say("{0} is the base language already", Faults.quote(language)),
                                say("Take the file away.")));
            }
        }
        return language.isEmpty() ? "und" : language;
    }

    private List<String> languages(String base) {
        List<String> languages = new ArrayList<>(List.of(base));
        translations.forEach(t -> languages.add(t.language()));
        return languages;
    }

    private int minutes(Fields top) {
        OptionalInt minutes = top.need("minutes") ? top.whole("minutes") : OptionalInt.empty();
        if (minutes.isPresent() && minutes.getAsInt() <= 0) {
            source.add(Faults.notAllowed(
                    source.at(top.line("minutes")),
                    "minutes",
                    Integer.toString(minutes.getAsInt()),
                    say("a whole number above 0")));
        }
        return minutes.orElse(1);
    }
}
