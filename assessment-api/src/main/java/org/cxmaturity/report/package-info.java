/** Report: what a board reads, as content without ink: words in one language, printed numbers, and chart data. Pure. */
@NullMarked
package org.cxmaturity.report;

import org.jspecify.annotations.NullMarked;
