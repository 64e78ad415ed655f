/** Workbooks (.xlsx): read as rows of texts under limits, and written with the same bytes every time. Knows no questionnaire. */
@NullMarked
package org.cxmaturity.xlsx;

import org.jspecify.annotations.NullMarked;
