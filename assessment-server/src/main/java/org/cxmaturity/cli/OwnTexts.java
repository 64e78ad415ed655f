package org.cxmaturity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.report.Instrument;
import org.cxmaturity.report.ModuleResult;
import org.cxmaturity.report.QuestionnaireTexts;
import org.cxmaturity.report.ReportData;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a report takes from its questionnaires: texts, weights and gates. Every installation has the bundled ones,
 * so this needs no file of the client.
 */
final class OwnTexts {
    private final ReportData printed;
    private final RemadeChecks checks;
    private final List<String> unchecked = new ArrayList<>();
    private ReportData anew;
    private boolean compared;

    private OwnTexts(ReportData printed, RemadeChecks checks) {
        this.printed = printed;
        this.checks = checks;
        this.anew = printed;
    }

    /** The questionnaires of a report, the core's first. */
    static Stream<Instrument> instruments(ReportData data) {
        return Stream.concat(
                Stream.of(data.instrument()), data.modules().stream().map(ModuleResult::instrument));
    }

    /** Those of a report's questionnaires that come with the program. */
    static List<Questionnaire> bundled(ReportData data) {
        return instruments(data)
                .map(i -> Library.bundled().resolve(i.id() + "@" + i.version()).valueOrNull())
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Compares with the questionnaires at hand.
     *
     * @return what could not be checked, and what would
     */
    static List<String> check(ReportData printed, List<Questionnaire> known, RemadeChecks checks) {
        OwnTexts texts = new OwnTexts(printed, checks);
        instruments(printed).forEach(instrument -> texts.check(instrument, found(known, instrument)));
        if (texts.compared) {
            checks.differences(texts.anew, "texts, weights and gates are those of the questionnaire");
        }
        return texts.unchecked;
    }

    private static @Nullable Questionnaire found(List<Questionnaire> known, Instrument instrument) {
        return known.stream()
                .filter(q -> q.id().equals(instrument.id()))
                .findFirst()
                .orElse(null);
    }

    private void check(Instrument instrument, @Nullable Questionnaire found) {
        if (instrument.sha256().isEmpty()) {
            unchecked.add("names of the factors: as in the peers' file, of which no questionnaire is known");
        } else if (found == null) {
            unchecked.add(asTheyStand(instrument) + "the file or folder of it, checks them");
        } else {
            String what = "the questionnaire " + instrument.id() + " is";
            checks.same("questionnaire", what, found.sha256(), instrument.sha256());
            if (found.sha256().equals(instrument.sha256())) {
                compared = true;
                anew = instrument.id().equals(printed.instrument().id())
                        ? QuestionnaireTexts.of(anew, found)
                        : QuestionnaireTexts.ofModule(anew, found);
            } else {
                unchecked.add(
                        asTheyStand(instrument) + "the file or folder that the report was made with, checks them");
            }
        }
    }

    private static String asTheyStand(Instrument instrument) {
        return "texts, weights and gates of " + instrument.id() + " " + instrument.version()
                + ": taken as they stand; --questionnaire, with ";
    }
}
