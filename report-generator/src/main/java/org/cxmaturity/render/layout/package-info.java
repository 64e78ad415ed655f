/** A report's content set on sheets: every mark with its place and its part in the document's structure; no file format. */
@NullMarked
package org.cxmaturity.render.layout;

import org.jspecify.annotations.NullMarked;
