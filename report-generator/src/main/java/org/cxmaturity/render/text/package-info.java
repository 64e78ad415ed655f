/** Text as the bundled fonts set it: widths, kerning, line breaks, and what to do when a letter is missing. */
@NullMarked
package org.cxmaturity.render.text;

import org.jspecify.annotations.NullMarked;
