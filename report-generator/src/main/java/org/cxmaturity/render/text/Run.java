package org.cxmaturity.render.text;

import org.jspecify.annotations.Nullable;

/**
 * Letters as they are drawn.
 *
 * @param drawn letters that the font has
 * @param meant what they stand for, where that is something else; null where it is the same
 */
public record Run(String drawn, @Nullable String meant) {}
