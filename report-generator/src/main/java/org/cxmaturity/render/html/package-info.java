/** A report as one accessible page of HTML without scripts, and charts as SVG inside it. */
@NullMarked
package org.cxmaturity.render.html;

import org.jspecify.annotations.NullMarked;
