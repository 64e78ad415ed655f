package org.cxmaturity.score;

/** Which instrument a result came from: id, semantic version, SHA-256 of its canonical form. */
public record QuestionnaireRef(String id, String version, String sha256) {}
