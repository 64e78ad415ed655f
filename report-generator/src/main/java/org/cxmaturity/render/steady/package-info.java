/** Bytes that follow from the content alone: compression in pure Java, and packages without the time of writing. */
@NullMarked
package org.cxmaturity.render.steady;

import org.jspecify.annotations.NullMarked;
