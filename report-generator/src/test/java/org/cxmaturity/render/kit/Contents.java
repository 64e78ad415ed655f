package org.cxmaturity.render.kit;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cxmaturity.report.Block.FindingColumn;
import org.cxmaturity.report.Block.PageRef;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Sign;

/** What a report says, gathered from its records whatever they are. */
public final class Contents {
    /** Numbers of an axis and words of a level's floor are left out where they would touch others. */
    private static final Set<String> NOT_PRINTED = Set.of("alt", "section", "letters", "logos", "floors", "ticks");

    private Contents() {}

    /** Every text of the cover and the pages that is to be printed; repeated running lines are left out. */
    public static List<String> printed(Report report) throws ReflectiveOperationException {
        List<String> all = new ArrayList<>();
        gather(report.cover(), all);
        for (Report.Page page : report.pages()) {
            all.addAll(List.of(page.eyebrow(), page.title(), page.lead()));
            gather(page.blocks(), all);
        }
        return all;
    }

    /** Letters alone: lines may break anywhere, composed and separate accents are the same, and languages are not told. */
    public static String letters(String text) {
        return Normalizer.normalize(LanguageMarks.plain(text), Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\u202f]", "");
    }

    private static void gather(Object value, List<String> all) throws ReflectiveOperationException {
        if (value instanceof String text) {
            all.add(text);
        } else if (value instanceof Strip strip && strip.instead() != null) {
            all.addAll(List.of(
                    strip.name(), strip.statement(), strip.cells().get(0).text(), strip.instead()));
        } else if (value instanceof FindingColumn column && !column.findings().isEmpty()) {
            all.add(column.title());
            gather(column.findings(), all);
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                gather(each, all);
            }
        } else if (value instanceof Record record && !(value instanceof PageRef)) {
            components(record, all);
        }
    }

    private static void components(Record record, List<String> all) throws ReflectiveOperationException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            if (value != null && !(value instanceof Sign) && !NOT_PRINTED.contains(component.getName())) {
                gather(value, all);
            }
        }
    }
}
