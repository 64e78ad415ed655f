/**
 * Statistics: the arithmetic on arrays of doubles that scores and benchmarks are made of. Pure, and free of words.
 * Undefined is an empty optional, never NaN; NaN goes in only where a method says that it stands for a missing answer.
 */
@NullMarked
package org.cxmaturity.score.stat;

import org.jspecify.annotations.NullMarked;
