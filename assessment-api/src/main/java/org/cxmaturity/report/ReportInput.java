package org.cxmaturity.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Change;
import org.cxmaturity.score.TooFew;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made of. Immutable: what is set gives another one. Starts as a board report in English of figures
 * alone, without peers, last wave, client, date or words.
 */
public final class ReportInput {
    private final Questionnaire questionnaire;
    private String program;
    private AssessmentScore score;
    private Map<String, List<Double>> respondentScores = Map.of();
    private TooFew tooFew = TooFew.NONE;
    private @Nullable Standing standing;
    private @Nullable Pack pack;
    private @Nullable Since change;
    private @Nullable String client;
    private @Nullable String title;
    private String language = "en";
    private @Nullable LocalDate date;
    private Edition edition = Edition.BOARD;
    private boolean synthetic;
    private int smallestGroup = 5;
    private @Nullable String responses;
    private Said said = Said.NOTHING;
    private Map<Questionnaire, ModulePeers> modules = Map.of();
    private List<OwnMeasure> measures = List.of();
    private @Nullable Comments comments;
    private Looks looks = Looks.HOUSE;

    private ReportInput(Questionnaire questionnaire, AssessmentScore score, String program) {
        this.questionnaire = questionnaire;
        this.score = score;
        this.program = program;
    }

    private ReportInput(ReportInput other) {
        this(other.questionnaire, other.score, other.program);
        respondentScores = other.respondentScores;
        tooFew = other.tooFew;
        standing = other.standing;
        pack = other.pack;
        change = other.change;
        client = other.client;
        title = other.title;
        language = other.language;
        date = other.date;
        edition = other.edition;
        synthetic = other.synthetic;
        smallestGroup = other.smallestGroup;
        responses = other.responses;
        said = other.said;
        modules = other.modules;
        measures = other.measures;
        comments = other.comments;
        looks = other.looks;
    }

    /** A report of these released figures by this version of the program, and nothing else yet. */
    public static ReportInput of(Questionnaire questionnaire, AssessmentScore score, String program) {
        return new ReportInput(questionnaire, score, program);
    }

    /** A report of an organisation of a private pack: its ready scores, no respondents. */
    public static ReportInput ofOrganisation(
            Questionnaire questionnaire, Pack.Organisation organisation, String program) {
        return of(questionnaire, ReadyScores.of(questionnaire, organisation.scores()), program)
                .client(organisation.name());
    }

    /** The same set against peers, or without; the pack gives their period, source and make-up. */
    public ReportInput against(@Nullable Standing place, @Nullable Pack from) {
        ReportInput next = new ReportInput(this);
        next.standing = place;
        next.pack = from;
        return next;
    }

    /** The base of peers of a module; without one, none. */
    record ModulePeers(
            @Nullable Standing standing, @Nullable Pack pack) {
        static final ModulePeers NONE = new ModulePeers(null, null);
    }

    /** The same with the modules that were asked beside the questionnaire, in order, each without peers yet. */
    public ReportInput modules(List<Questionnaire> asked) {
        ReportInput next = new ReportInput(this);
        Map<Questionnaire, ModulePeers> all = new LinkedHashMap<>();
        asked.forEach(module -> all.put(module, modules.getOrDefault(module, ModulePeers.NONE)));
        next.modules = Collections.unmodifiableMap(all);
        return next;
    }

    /** The same with one of its modules set against the peers of a pack of that module. */
    public ReportInput moduleAgainst(Questionnaire module, Standing place, Pack from) {
        ReportInput next = new ReportInput(this);
        Map<Questionnaire, ModulePeers> all = new LinkedHashMap<>(modules);
        all.put(module, new ModulePeers(place, from));
        next.modules = Collections.unmodifiableMap(all);
        return next;
    }

    /** The same with the organisation's own measures, their texts in the language of the report. */
    public ReportInput measures(List<OwnMeasure> value) {
        ReportInput next = new ReportInput(this);
        next.measures = List.copyOf(value);
        return next;
    }

    /** The same with what may be told of the free answers; null where none was asked for. */
    public ReportInput comments(@Nullable Comments value) {
        ReportInput next = new ReportInput(this);
        next.comments = value;
        return next;
    }

    /** The same with what moved since the last wave; {@code before} are its released figures. */
    public ReportInput since(AssessmentScore before, Change moved) {
        return since(Earlier.of(before, moved));
    }

    /** The same with what moved since the last wave, and what it is made of as far as is known. */
    public ReportInput since(Earlier earlier) {
        return change(ChangeShown.of(questionnaire, earlier, score));
    }

    /** The same with other figures. */
    public ReportInput score(AssessmentScore value) {
        ReportInput next = new ReportInput(this);
        next.score = value;
        return next;
    }

    /** The same with what may be told of groups that are too small to be shown. */
    public ReportInput tooFew(TooFew value) {
        ReportInput next = new ReportInput(this);
        next.tooFew = value;
        return next;
    }

    /** The same with the scores of its respondents by factor, for the drawing on the cover. */
    public ReportInput respondentScores(Map<String, List<Double>> value) {
        ReportInput next = new ReportInput(this);
        next.respondentScores = Collections.unmodifiableMap(new LinkedHashMap<>(value));
        return next;
    }

    /** The same with what moved since the last wave, or without it. */
    public ReportInput change(@Nullable Since value) {
        ReportInput next = new ReportInput(this);
        next.change = value;
        return next;
    }

    /** The same for a client of this name, or one without a name. */
    public ReportInput client(@Nullable String value) {
        ReportInput next = new ReportInput(this);
        next.client = value;
        return next;
    }

    /** The same with a name of the assessment, such as "Customer experience maturity, wave 2". */
    public ReportInput title(@Nullable String value) {
        ReportInput next = new ReportInput(this);
        next.title = value;
        return next;
    }

    /** The same in another language (BCP 47); Norwegian without more, {@code no}, is Bokmål, {@code nb}. */
    public ReportInput language(String value) {
        ReportInput next = new ReportInput(this);
        next.language = value.equals("no") || value.startsWith("no-") ? "nb" + value.substring(2) : value;
        return next;
    }

    /** The same with a date, or without one. */
    public ReportInput date(@Nullable LocalDate value) {
        ReportInput next = new ReportInput(this);
        next.date = value;
        return next;
    }

    /** The same in another edition. */
    public ReportInput edition(Edition value) {
        ReportInput next = new ReportInput(this);
        next.edition = value;
        return next;
    }

    /** The same, its data marked as invented or not. */
    public ReportInput synthetic(boolean value) {
        ReportInput next = new ReportInput(this);
        next.synthetic = value;
        return next;
    }

    /** The same, released under another threshold, 5 to 15. */
    public ReportInput smallestGroup(int value) {
        ReportInput next = new ReportInput(this);
        next.smallestGroup = value;
        return next;
    }

    /** The same with the SHA-256 of the answers as one canonical file. */
    public ReportInput responses(@Nullable String value) {
        ReportInput next = new ReportInput(this);
        next.responses = value;
        return next;
    }

    /** The same as another version of the program would name itself. */
    public ReportInput program(String value) {
        ReportInput next = new ReportInput(this);
        next.program = value;
        return next;
    }

    /** The same with words that people wrote. */
    public ReportInput said(Said value) {
        ReportInput next = new ReportInput(this);
        next.said = value;
        return next;
    }

    /** The same with other looks. */
    public ReportInput looks(Looks value) {
        ReportInput next = new ReportInput(this);
        next.looks = value;
        return next;
    }

    /** The instrument. */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** Released figures. */
    public AssessmentScore score() {
        return score;
    }

    /** Factor id to the scores of its respondents; empty for none. */
    public Map<String, List<Double>> respondentScores() {
        return respondentScores;
    }

    /** Against peers; null for none. */
    public @Nullable Standing standing() {
        return standing;
    }

    /** The pack of the standing; null when not at hand. */
    public @Nullable Pack pack() {
        return pack;
    }

    /** Since the last wave; null for none. */
    public @Nullable Since change() {
        return change;
    }

    /** Name of the organisation; null when nobody gave one. */
    public @Nullable String client() {
        return client;
    }

    /** Name of the assessment; null for none. */
    public @Nullable String title() {
        return title;
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    /** Date of the report; null when none is known. */
    public @Nullable LocalDate date() {
        return date;
    }

    /** How much is told. */
    public Edition edition() {
        return edition;
    }

    /** Whether the client's data are invented. */
    public boolean synthetic() {
        return synthetic;
    }

    /** Fewest respondents for which anything was released. */
    public int smallestGroup() {
        return smallestGroup;
    }

    /** Version of the program. */
    public String program() {
        return program;
    }

    /** SHA-256 of the answers as one canonical file; null when there was none. */
    public @Nullable String responses() {
        return responses;
    }

    /** Words that people wrote. */
    public Said said() {
        return said;
    }

    /** The modules, each with its own base of peers. */
    Map<Questionnaire, ModulePeers> modules() {
        return modules;
    }

    /** The organisation's own measures. */
    public List<OwnMeasure> measures() {
        return measures;
    }

    /** What may be told of the free answers; empty where none was asked for. */
    public Optional<Comments> comments() {
        return Optional.ofNullable(comments);
    }

    /** What may be told of groups that are too small to be shown. */
    public TooFew tooFew() {
        return tooFew;
    }

    /** How it looks. */
    public Looks looks() {
        return looks;
    }
}
