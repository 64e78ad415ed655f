package org.cxmaturity.report.kit;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.cxmaturity.report.Report;
import org.jspecify.annotations.Nullable;

/** A report as text, one line a value with its name, in the order of the pages: for people to read and tests to compare. */
public final class ReportText {
    private final StringBuilder out = new StringBuilder();

    private ReportText() {}

    /** Every text and number of the report. */
    public static String of(Report report) {
        ReportText text = new ReportText();
        text.value("", "report", report);
        return text.out.toString();
    }

    private void value(String indent, String name, @Nullable Object value) {
        if (value == null || "".equals(value) || (value instanceof List<?> l && l.isEmpty())) {
            return;
        }
        if (value instanceof Record r) {
            out.append(indent)
                    .append(name)
                    .append(": ")
                    .append(r.getClass().getSimpleName())
                    .append('\n');
            for (RecordComponent component : r.getClass().getRecordComponents()) {
                value(indent + "  ", component.getName(), read(component, r));
            }
        } else if (value instanceof List<?> list && list.get(0) instanceof Record) {
            list.forEach(element -> value(indent, name, element));
        } else {
            String text = value.toString().replace("\u00a0", "\u2423").replace("\u202f", "\u2423");
            out.append(indent).append(name).append(": ").append(text).append('\n');
        }
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
