package org.cxmaturity.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.report.Check;
import org.cxmaturity.report.Instrument;
import org.cxmaturity.report.ModuleResult;
import org.cxmaturity.report.Peers;
import org.cxmaturity.report.QuestionnaireTexts;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.ReportData.About;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.Since;
import org.cxmaturity.report.Untraced;
import org.cxmaturity.report.format.Differences;
import org.cxmaturity.report.format.Differences.Difference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Makes the data of a report anew from the files at hand, and tells where they differ and what was not made anew. */
final class Remaking {
    private static final int MOST_TOLD = 50;

    private final Cli cli;
    private final CommandSpec spec;
    private final ReportOrigin origin;
    private final ReportLooks looks;
    private final ReportData printed;
    private final List<Check> checks = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    Remaking(Cli cli, CommandSpec spec, ReportOrigin origin, ReportLooks looks, ReportData printed) {
        this.cli = cli;
        this.spec = spec;
        this.origin = origin;
        this.looks = looks;
        this.printed = printed;
    }

    Verification verification() {
        if (origin.given()) {
            fromSources();
        } else {
            questionnaires();
            parts.add("every figure: only whether they fit each other; " + sources());
            UntracedWords.of(EnumSet.allOf(Untraced.class), printed).forEach(parts::add);
        }
        said.add(set());
        return new Verification(checks, parts, said);
    }

    // ---- from the files it was made from ----

    private void fromSources() {
        About about = printed.about();
        origin.unlessSaid(named(), about.kind() == ReportData.Kind.SINGLE);
        ReportInput made =
                origin.report(cli, spec, about.language(), about.program()).edition(about.edition());
        LocalDate lastAnswer = made.date();
        ReportData anew = ReportData.of(looks.on(cli, origin.sample() ? made : setAsPrinted(made)));
        Set<Untraced> untraced = untraced(anew);
        fingerprints(anew);
        differences(Untraced.taking(untraced, anew, printed));
        UntracedWords.of(untraced, printed).forEach(parts::add);
        String date = about.date();
        if (lastAnswer != null && date != null && !date.equals(lastAnswer.toString())) {
            said.add("the date is " + date + "; the last answer is of " + lastAnswer);
        }
    }

    /** What somebody chose when the report was written, and nothing derives. */
    private ReportInput setAsPrinted(ReportInput made) {
        About about = printed.about();
        String date = about.date();
        return made.client(about.client())
                .title(about.title())
                .date(date == null ? null : LocalDate.parse(date))
                .synthetic(about.synthetic());
    }

    private Set<Untraced> untraced(ReportData anew) {
        Set<Untraced> open = EnumSet.noneOf(Untraced.class);
        put(open, Untraced.PEERS, anew.peers() == null && printed.peers() != null);
        put(open, Untraced.MODULE_PEERS, printed.modules().stream().anyMatch(m -> m.peers() != null && alone(anew, m)));
        put(open, Untraced.CHANGE, printed.change() != null && !origin.withPrevious());
        put(
                open,
                Untraced.PEERS_THEN,
                origin.withPrevious() && !origin.withPreviousPeers() && otherPanel(anew.change(), printed.change()));
        put(
                open,
                Untraced.MEASURES,
                !printed.measures().isEmpty() && !origin.extras().withMeasures());
        put(
                open,
                Untraced.THEMES,
                UntracedWords.coded(printed) && !origin.extras().withThemes());
        put(open, Untraced.SAID, !looks.withWords());
        put(open, Untraced.LOOKS, !looks.given());
        return open;
    }

    private static void put(Set<Untraced> into, Untraced part, boolean open) {
        if (open) {
            into.add(part);
        }
    }

    private static boolean alone(ReportData anew, ModuleResult module) {
        return anew.module(module.instrument().id())
                .filter(m -> m.peers() == null)
                .isPresent();
    }

    private static boolean otherPanel(@Nullable Since anew, @Nullable Since printed) {
        return anew != null
                && printed != null
                && !(anew.distances().equals(printed.distances()) && anew.noPanel() == printed.noPanel());
    }

    private void fingerprints(ReportData anew) {
        same(
                "questionnaire",
                "the questionnaire is",
                anew.instrument().sha256(),
                printed.instrument().sha256());
        for (ModuleResult module : anew.modules()) {
            Instrument its = module.instrument();
            printed.module(its.id())
                    .ifPresent(m -> same(
                            "questionnaire",
                            "the questionnaire " + its.id() + " is",
                            its.sha256(),
                            m.instrument().sha256()));
        }
        if (printed.about().responses() != null) {
            same(
                    "answers",
                    "the answers are",
                    anew.about().responses(),
                    printed.about().responses());
        }
        peers("the peers are", anew.peers(), printed.peers());
        for (ModuleResult module : anew.modules()) {
            peers(
                    "the peers of " + module.instrument().id() + " are",
                    module.peers(),
                    printed.module(module.instrument().id())
                            .map(ModuleResult::peers)
                            .orElse(null));
        }
    }

    private void peers(String what, @Nullable Peers anew, @Nullable Peers inReport) {
        if (anew != null && inReport != null) {
            same("pack", what, anew.sha256(), inReport.sha256());
        }
    }

    private void same(String name, String what, @Nullable String anew, @Nullable String inReport) {
        boolean same = Objects.equals(anew, inReport);
        String those = what.endsWith("is") ? " that of the report" : " those of the report";
        checks.add(new Check(name, same, same ? what + those : what + " not" + those + ": their fingerprints differ"));
    }

    private void differences(ReportData anew) {
        List<Difference> all = Differences.of(printed, anew).stream()
                .filter(d -> !d.pointer().endsWith("/sha256") && !d.pointer().equals("/about/responses"))
                .toList();
        if (all.isEmpty()) {
            checks.add(new Check("anew", true, "made anew from the files given, every figure and text is the same"));
        }
        all.stream().limit(MOST_TOLD).forEach(d -> checks.add(new Check("anew", false, d.toString())));
        if (all.size() > MOST_TOLD) {
            checks.add(new Check("anew", false, "and " + (all.size() - MOST_TOLD) + " more differences"));
        }
    }

    // ---- from the questionnaire alone ----

    /** Texts, weights and gates follow from the questionnaire, which every installation has where it is a bundled one. */
    private void questionnaires() {
        String given = origin.questionnaire();
        List<Questionnaire> known = given == null ? bundled() : cli.questionnaires(given);
        ReportData anew = printed;
        boolean compared = false;
        List<Instrument> instruments = instruments().toList();
        for (Instrument instrument : instruments) {
            Questionnaire found = known.stream()
                    .filter(q -> q.id().equals(instrument.id()))
                    .findFirst()
                    .orElse(null);
            if (instrument.sha256().isEmpty()) {
                parts.add("names of the factors: as in the peers' file, of which no questionnaire is known");
            } else if (found == null) {
                parts.add("texts, weights and gates of " + instrument.id() + " " + instrument.version()
                        + ": taken as they stand; --questionnaire, with the file or folder of it, checks them");
            } else {
                same(
                        "questionnaire",
                        "the questionnaire " + instrument.id() + " is",
                        found.sha256(),
                        instrument.sha256());
                if (found.sha256().equals(instrument.sha256())) {
                    compared = true;
                    anew = instrument == instruments.get(0)
                            ? QuestionnaireTexts.of(anew, found)
                            : QuestionnaireTexts.ofModule(anew, found);
                } else {
                    parts.add("texts, weights and gates of " + instrument.id() + " " + instrument.version()
                            + ": taken as they stand; --questionnaire, with the file or folder that the report was"
                            + " made with, checks them");
                }
            }
        }
        if (compared) {
            differences(anew, "texts, weights and gates are those of the questionnaire");
        }
    }

    private void differences(ReportData anew, String holds) {
        int before = checks.size();
        differences(anew);
        Check last = checks.get(checks.size() - 1);
        if (checks.size() == before + 1 && last.ok()) {
            checks.set(before, new Check(last.name(), true, holds));
        }
    }

    private List<Questionnaire> bundled() {
        return instruments()
                .map(i -> Library.bundled().resolve(i.id() + "@" + i.version()).valueOrNull())
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<Instrument> instruments() {
        return Stream.concat(
                Stream.of(printed.instrument()), printed.modules().stream().map(ModuleResult::instrument));
    }

    private String named() {
        return instruments().map(i -> i.id() + "@" + i.version()).collect(Collectors.joining(","));
    }

    // ---- words ----

    private String sources() {
        if (printed.about().kind() == ReportData.Kind.READY_SCORES) {
            return "--organisation with --pack makes them anew";
        }
        String responses = printed.about().responses();
        return responses == null
                ? "--scores, with the file the report was made from, makes them anew"
                : "--responses, with the answers of fingerprint "
                        + responses.substring(0, Math.min(16, responses.length())) + ", makes them anew";
    }

    private String set() {
        About about = printed.about();
        List<String> told = new ArrayList<>();
        told.add(about.client() == null ? "no client" : "client \"" + about.client() + "\"");
        if (about.title() != null) {
            told.add("title \"" + about.title() + "\"");
        }
        told.add(about.date() == null ? "no date" : "date " + about.date());
        told.add(about.synthetic() ? "data marked as invented" : "data not marked as invented");
        return "set by whoever made the report, not derived: " + String.join(", ", told);
    }
}
