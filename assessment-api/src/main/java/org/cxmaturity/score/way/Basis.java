package org.cxmaturity.score.way;

/**
 * How far a factor's score follows from the means of its items. A mean that moves by d moves the factor by d times the
 * item's share of the answered weight; these are the conditions under which scoring the changed answers gives the same.
 */
public enum Basis {
    /** Everyone answered every item of the factors that move: the figures are exact. */
    EXACT,
    /** As above, and roles count alike: exact when the item moves equally far in every role. */
    EXACT_IF_ROLES_MOVE_ALIKE,
    /** Some answers are missing or hidden: the figures are close, and exact only by chance. */
    APPROXIMATE
}
