package org.cxmaturity.questionnaire;

/** An open question. */
public record Comment(String id, Text text) {}
