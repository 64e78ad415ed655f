package org.cxmaturity.report.kit;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.PageRef;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Logos;
import org.cxmaturity.report.Report.Sign;
import org.cxmaturity.report.Report.Sign.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A report as text, a line for each value with its name, in the order of the pages: for people to read and tests to
 * compare. No-break spaces show as {@code ␣}; a cell's own figure has a star, a word in place of a number a tilde.
 */
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
        if (value == null
                || "".equals(value)
                || Boolean.FALSE.equals(value)
                || Looks.HOUSE.equals(value)
                || Logos.NONE.equals(value)
                || (value instanceof List<?> l && l.isEmpty())) {
            return;
        }
        String short_ = inOneLine(name, value);
        if (short_ != null) {
            line(indent, name, short_);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> value(indent, name, element));
        } else {
            line(indent, name, value.getClass().getSimpleName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                value(indent + "  ", component.getName(), read(component, value));
            }
        }
    }

    private void line(String indent, String name, String value) {
        if (!value.isEmpty()) {
            out.append(indent)
                    .append(name)
                    .append(": ")
                    .append(value.replace('\u00a0', '\u2423').replace('\u202f', '\u2423'))
                    .append('\n');
        }
    }

    private static @Nullable String inOneLine(String name, Object value) {
        if (value instanceof Cell c) {
            return cell(c);
        }
        if (value instanceof Row r) {
            return (r.total() ? "== " : "")
                    + r.cells().stream().map(ReportText::cell).collect(Collectors.joining(" | "));
        }
        if (value instanceof Fact f) {
            return f.label() + (f.value().isEmpty() ? "" : " = " + f.value());
        }
        if (value instanceof KeyEntry k) {
            return k.mark() + " = " + k.words();
        }
        if (value instanceof Dot d) {
            return d.score() + (d.low() == null ? "" : " (" + d.low() + " " + d.high() + ")");
        }
        if (value instanceof PeerBand p) {
            return p.equals(PeerBand.NONE)
                    ? ""
                    : p.p10() + " " + p.p25() + " " + p.median() + " " + p.p75() + " " + p.p90();
        }
        if (value instanceof PageRef p) {
            return p.section() + ", " + p.words();
        }
        if (value instanceof Badge b) {
            return b.index() + b.letters();
        }
        if (value instanceof Sign s) {
            return sign(s);
        }
        if (name.equals("density")) {
            return ((List<?>) value).size() + " heights";
        }
        boolean plainList = value instanceof List<?> list && !(list.get(0) instanceof Record);
        return value instanceof Record || value instanceof List<?> && !plainList ? null : value.toString();
    }

    private static String cell(Cell c) {
        String badge = c.badge() == null ? "" : "[" + c.badge().letters() + "] ";
        String sign = c.sign() == null ? "" : sign(c.sign()) + " ";
        return badge + sign + (c.muted() ? "~" : "") + c.text() + (c.strong() ? "*" : "");
    }

    private static String sign(Sign sign) {
        return (sign.direction() == Direction.UP ? "▲" : "▼") + sign.spoken();
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
