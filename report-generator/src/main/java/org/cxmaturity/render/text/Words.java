package org.cxmaturity.render.text;

import org.cxmaturity.render.theme.TextStyle;

/** A stretch of text in one style; it may hold marks of languages. */
public record Words(String text, TextStyle style) {}
