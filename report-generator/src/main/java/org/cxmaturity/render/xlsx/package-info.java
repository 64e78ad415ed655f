/** What a report may show as a workbook of tidy sheets. */
@NullMarked
package org.cxmaturity.render.xlsx;

import org.jspecify.annotations.NullMarked;
