package org.cxmaturity.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON objects, their components in order; what is null or empty is left out, so that the same data
 * always give the same bytes. Whole numbers have no point.
 */
final class RecordWriter {
    private final JsonGenerator out;
    private final TextLanguages languages = new TextLanguages();

    RecordWriter(JsonGenerator out) {
        this.out = out;
    }

    /** The components of a record as fields of the object that is open. */
    void fields(Record value) throws IOException {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            field(component.getName(), read(component, value));
        }
    }

    /** Where the texts in other languages than the report's stand, as the last field of the object that is open. */
    void languages() throws IOException {
        languages.end(out);
    }

    private void field(String name, @Nullable Object value) throws IOException {
        if (value == null
                || (value instanceof List<?> l && l.isEmpty())
                || (value instanceof Map<?, ?> m && m.isEmpty())) {
            return;
        }
        out.writeFieldName(name);
        value(value);
    }

    private void value(Object value) throws IOException {
        if (value instanceof Record r) {
            out.writeStartObject();
            fields(r);
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                value(element);
            }
            out.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                field(entry.getKey().toString(), entry.getValue());
            }
            out.writeEndObject();
        } else {
            scalar(value);
        }
    }

    private void scalar(Object value) throws IOException {
        if (value instanceof Double d) {
            String digits = BigDecimal.valueOf(d).stripTrailingZeros().toPlainString();
            out.writeNumber(new BigDecimal(digits));
        } else if (value instanceof Integer i) {
            out.writeNumber(i);
        } else if (value instanceof Boolean b) {
            out.writeBoolean(b);
        } else {
            languages.write(out, value.toString());
        }
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
