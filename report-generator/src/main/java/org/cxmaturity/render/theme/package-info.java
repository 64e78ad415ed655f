/** How a report looks: colours by meaning, faces, sizes and the sheet; no drawing. */
@NullMarked
package org.cxmaturity.render.theme;

import org.jspecify.annotations.NullMarked;
