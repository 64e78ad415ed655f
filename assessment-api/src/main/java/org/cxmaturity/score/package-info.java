/** Score: turns answers into item, factor and overall scores on 0..100, with levels, intervals and quality figures. Pure. */
@NullMarked
package org.cxmaturity.score;

import org.jspecify.annotations.NullMarked;
