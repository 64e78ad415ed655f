/** One response as JSON: read with all faults at once by the checks of the CSV, and written in one canonical form. */
@NullMarked
package org.cxmaturity.response.format;

import org.jspecify.annotations.NullMarked;
