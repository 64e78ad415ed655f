/** Workbooks to fill in: one row a respondent, or one sheet a respondent, with drop-down lists. */
@NullMarked
package org.cxmaturity.response.xlsx;

import org.jspecify.annotations.NullMarked;
