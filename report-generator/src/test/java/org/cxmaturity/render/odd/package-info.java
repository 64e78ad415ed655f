/** Odd instruments, answers and names, all of them invented, and what a report of them must still be. */
@NullMarked
package org.cxmaturity.render.odd;

import org.jspecify.annotations.NullMarked;
