/** Questionnaires as workbooks: out for translators and clients and back without loss, and in from XLSForm. */
@NullMarked
package org.cxmaturity.questionnaire.xlsx;

import org.jspecify.annotations.NullMarked;
