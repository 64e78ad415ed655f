/** A laid out report as a tagged PDF, and back; the one place that knows the PDF library. */
@NullMarked
package org.cxmaturity.render.pdf;

import org.jspecify.annotations.NullMarked;
