package org.cxmaturity.questionnaire;

/**
 * A maturity level.
 *
 * @param level   1 and up, ascending
 * @param from    the lowest score that reaches it, 0..100, inclusive; the first is 0
 * @param name    such as "Emerging"
 * @param summary what it means, one line
 */
public record Level(int level, double from, Text name, Text summary) {}
