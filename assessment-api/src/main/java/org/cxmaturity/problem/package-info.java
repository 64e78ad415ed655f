/** Problems: what went wrong with an input, where, and the mend; readers return a {@code Result}, never an exception. */
@NullMarked
package org.cxmaturity.problem;

import org.jspecify.annotations.NullMarked;
