package org.cxmaturity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of an add-on module, beside the core and never part of its score.
 *
 * @param instrument the module's texts in the language of the report
 * @param overall    the module as a whole
 * @param factors    in the order of the module
 * @param items      in the order of the module
 * @param outcomes   what the module asks beside its factors
 * @param peers      the standing in the module's own base of peers; null without one
 */
public record ModuleResult(
        Instrument instrument,
        Shown.Whole overall,
        List<Shown.Factor> factors,
        List<Shown.Item> items,
        List<Shown.Outcome> outcomes,
        @Nullable Peers peers) {
    public ModuleResult {
        factors = List.copyOf(factors);
        items = List.copyOf(items);
        outcomes = List.copyOf(outcomes);
    }

    /** The report's data as if the module alone had been asked: its questions, figures and peers, and nothing else. */
    public ReportData alone(ReportData report) {
        ReportData.Answered rows = report.answered();
        return new ReportData(
                report.about(),
                instrument,
                new ReportData.Answered(
                        rows.accepted(),
                        rows.scored(),
                        rows.rejected(),
                        rows.straightLining(),
                        rows.speeding(),
                        List.of()),
                overall,
                factors,
                items,
                List.of(),
                List.of(),
                outcomes,
                List.of(),
                peers,
                null,
                null,
                Grounds.NOTHING,
                List.of(),
                null,
                Said.NOTHING,
                null);
    }

    /** The same against the peers that another report has for this module. */
    ModuleResult against(ReportData other) {
        Peers its = other.module(instrument.id()).map(ModuleResult::peers).orElse(null);
        return new ModuleResult(instrument, overall, factors, items, outcomes, its);
    }
}
