package org.cxmaturity.score;

/** The levels at both ends of the interval; equal when the level is certain (method section 5). */
public record LevelRange(int low, int high) {}
