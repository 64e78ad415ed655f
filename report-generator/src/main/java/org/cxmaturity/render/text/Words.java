package org.cxmaturity.render.text;

import org.cxmaturity.render.theme.TextStyle;

/** A stretch of text in one style. */
public record Words(String text, TextStyle style) {}
