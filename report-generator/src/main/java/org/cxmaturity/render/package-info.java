/** Ink: draws the content of a report; decides nothing about it. */
@NullMarked
package org.cxmaturity.render;

import org.jspecify.annotations.NullMarked;
