/** A report as slides with charts that stay editable; the one place for POI. */
@NullMarked
package org.cxmaturity.render.pptx;

import org.jspecify.annotations.NullMarked;
