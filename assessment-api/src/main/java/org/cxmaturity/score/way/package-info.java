/** What would it take: scores and levels if items stood elsewhere, the shortest way up a level, the smallest fall. Pure. */
@NullMarked
package org.cxmaturity.score.way;

import org.jspecify.annotations.NullMarked;
