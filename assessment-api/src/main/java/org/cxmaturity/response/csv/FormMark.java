package org.cxmaturity.response.csv;

/** What cell A1 of a form holds, so that a workbook with one sheet a respondent is known from one with a row each. */
public final class FormMark {
    /** The mark; a later layout gets another number. */
    public static final String TEXT = "cxm-form/1";

    private FormMark() {}
}
