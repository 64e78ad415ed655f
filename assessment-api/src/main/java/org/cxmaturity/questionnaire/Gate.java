package org.cxmaturity.questionnaire;

/** Marks an item that must stand at a level before its factor may be called so (method section 5). */
public record Gate(int level, boolean critical) {}
