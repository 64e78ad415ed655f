/** Questionnaire: the instrument as data, its factors, items, scales and levels, and whether two versions compare. Pure. */
@NullMarked
package org.cxmaturity.questionnaire;

import org.jspecify.annotations.NullMarked;
