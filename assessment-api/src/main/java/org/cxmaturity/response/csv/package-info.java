/** Responses as CSV: read with all faults at once, written back, and the empty sheet. Reads and writes streams handed in. */
@NullMarked
package org.cxmaturity.response.csv;

import org.jspecify.annotations.NullMarked;
