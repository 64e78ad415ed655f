package org.cxmaturity.questionnaire;

/** One question after the factors: which items matter most; {@code pick} is how many may be named, 1 and up. */
public record Importance(int pick, Text text) {}
