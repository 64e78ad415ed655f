package org.cxmaturity.server.assessment;

import static org.cxmaturity.problem.Wording.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.csv.ResponseSheet;
import org.cxmaturity.rest.Assessment.Mode;
import org.cxmaturity.rest.AssessmentDraft;
import org.cxmaturity.rest.QuestionnaireRef;
import org.cxmaturity.rest.Thresholds;
import org.cxmaturity.server.web.Refusal;
import org.cxmaturity.server.web.Times;
import org.jspecify.annotations.Nullable;

/** Holds an assessment as sent against the rules, and pins its questionnaires; all faults at once. */
final class AssessmentChecks {
    private static final int LONGEST_WAVE = 100;
    private static final int SMALLEST = 5;
    private static final int STRICTEST = 15;
    private static final int COMMENTS = 10;
    private static final int COMMENTS_STRICTEST = 50;
    private static final int HIGHEST_SCORE = 100;

    private final Instruments instruments;
    private final AssessmentDraft draft;
    private final Problems problems = new Problems();
    private final List<Questionnaire> questionnaires = new ArrayList<>();

    private AssessmentChecks(Instruments instruments, AssessmentDraft draft) {
        this.instruments = instruments;
        this.draft = draft;
    }

    /** The same with every default said and every version pinned; refuses with 422. */
    static Setup check(Instruments instruments, AssessmentDraft draft) {
        return new AssessmentChecks(instruments, draft).checked();
    }

    private Setup checked() {
        QuestionnaireRef core = core();
        List<QuestionnaireRef> modules = modules();
        Instant opens = time("opens", draft.opens());
        Instant closes = time("closes", draft.closes());
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            problems.add(AssessmentFaults.closesBeforeItOpens());
        }
        String wave = draft.wave();
        if (wave != null && (wave.isBlank() || wave.length() > LONGEST_WAVE)) {
            problems.add(AssessmentFaults.badText("wave", wave, say("a text of 1 to {0} characters", LONGEST_WAVE)));
        }
        Mode mode = mode();
        Thresholds thresholds = thresholds();
        Map<String, Double> targets = targets();
        List<String> languages = languages();
        fit();
        if (problems.hasErrors() || core == null) {
            throw Refusal.invalid(problems.list());
        }
        return new Setup(core, modules, wave, opens, closes, mode, thresholds, targets, languages);
    }

    private @Nullable QuestionnaireRef core() {
        if (draft.questionnaire() == null) {
            problems.add(AssessmentFaults.missing("questionnaire"));
            return null;
        }
        return pinned("questionnaire", draft.questionnaire(), Questionnaire.Kind.CORE);
    }

    private List<QuestionnaireRef> modules() {
        List<QuestionnaireRef> pinned = new ArrayList<>();
        List<QuestionnaireRef> named = draft.modules() == null ? List.of() : draft.modules();
        for (int i = 0; i < named.size(); i++) {
            QuestionnaireRef one = pinned("modules/" + i, named.get(i), Questionnaire.Kind.MODULE);
            if (one != null) {
                pinned.add(one);
            }
        }
        return pinned;
    }

    private @Nullable QuestionnaireRef pinned(String pointer, QuestionnaireRef ref, Questionnaire.Kind kind) {
        String name = ref.version() == null ? ref.id() : ref.id() + "@" + ref.version();
        Questionnaire found = instruments.find(name).orElse(null);
        if (found == null) {
            problems.add(AssessmentFaults.unknownQuestionnaire(pointer, name, instruments.ids()));
            return null;
        }
        if (found.kind() != kind) {
            problems.add(
                    kind == Questionnaire.Kind.CORE
                            ? AssessmentFaults.noCore(pointer, name)
                            : AssessmentFaults.noModule(pointer, name));
            return null;
        }
        if (ref.sha256() != null && !ref.sha256().equals(found.sha256())) {
            problems.add(AssessmentFaults.otherFingerprint(pointer, name));
        }
        questionnaires.add(found);
        return new QuestionnaireRef(found.id(), found.version().toString(), found.sha256());
    }

    private void fit() {
        if (problems.hasErrors() || questionnaires.size() < 2) {
            return;
        }
        var sheet = ResponseSheet.of(questionnaires);
        if (!sheet.ok()) {
            sheet.problems().forEach(p -> problems.add(AssessmentFaults.doNotFit(p.message(), p.mend())));
        }
    }

    private @Nullable Instant time(String field, @Nullable String given) {
        if (given == null) {
            return null;
        }
        Instant time = Times.parse(given).orElse(null);
        if (time == null) {
            problems.add(AssessmentFaults.badText(field, given, say("a time such as 2026-10-01T08:00:00Z, or a date")));
        }
        return time;
    }

    private Mode mode() {
        String given = draft.mode() == null ? "survey" : draft.mode();
        for (Mode mode : Mode.values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(given)) {
                return mode;
            }
        }
        problems.add(AssessmentFaults.badText("mode", given, say("survey, assessor, workshop or single")));
        return Mode.SURVEY;
    }

    private Thresholds thresholds() {
        Thresholds given = draft.thresholds() == null ? new Thresholds(null, null) : draft.thresholds();
        return new Thresholds(
                within("thresholds/smallestGroup", given.smallestGroup(), SMALLEST, STRICTEST),
                within("thresholds/comments", given.comments(), COMMENTS, COMMENTS_STRICTEST));
    }

    private int within(String field, @Nullable Integer given, int least, int most) {
        if (given == null) {
            return least;
        }
        if (given < least || given > most) {
            problems.add(AssessmentFaults.outside(field, given.toString(), least, most));
        }
        return given;
    }

    private Map<String, Double> targets() {
        Map<String, Double> targets = new LinkedHashMap<>();
        Set<String> known = new TreeSet<>(Set.of("overall"));
        questionnaires.forEach(q -> q.factors().forEach(f -> known.add(f.id())));
        (draft.targets() == null ? Map.<String, Double>of() : draft.targets()).forEach((id, target) -> {
            if (!known.contains(id)) {
                problems.add(AssessmentFaults.unknownTarget(id, known));
            } else if (!(target >= 0 && target <= HIGHEST_SCORE)) {
                problems.add(AssessmentFaults.outside("targets/" + id, String.valueOf(target), 0, HIGHEST_SCORE));
            }
            targets.put(id, target);
        });
        return targets;
    }

    private List<String> languages() {
        List<String> known = questionnaires.isEmpty()
                ? List.of()
                : List.copyOf(questionnaires.get(0).languages());
        if (draft.languages() == null || questionnaires.isEmpty()) {
            return known;
        }
        draft.languages().stream()
                .filter(language -> !known.contains(language))
                .forEach(language -> problems.add(AssessmentFaults.unknownLanguage(language, known)));
        return draft.languages();
    }
}
