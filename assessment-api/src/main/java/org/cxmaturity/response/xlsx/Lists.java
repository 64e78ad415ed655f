package org.cxmaturity.response.xlsx;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet that drop-down lists point to; equal lists stand there once. */
final class Lists {
    private final Worksheet sheet;
    private final TemplateWords words;
    private final Map<List<Object>, Range> known = new LinkedHashMap<>();

    /** Adds the sheet; call it when the sheets that people see are there. */
    Lists(Workbook workbook, TemplateWords words) {
        this.sheet = workbook.newWorksheet(words.say("sheet.lists"));
        this.words = words;
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }

    /** Gives cells a drop-down list; a number written alone passes with a word of warning. */
    void offer(Range cells, List<Object> choices) {
        if (!choices.isEmpty()) {
            cells.validateWithList(known.computeIfAbsent(choices, this::write))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .showErrorMessage(true)
                    .errorTitle(words.say("warn.title"))
                    .error(words.say("warn.text"));
        }
    }

    private Range write(List<Object> choices) {
        int column = known.size();
        for (int row = 0; row < choices.size(); row++) {
            if (choices.get(row) instanceof BigDecimal number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, choices.get(row).toString());
            }
        }
        return sheet.range(0, column, choices.size() - 1, column);
    }
}
