/** Oracle: every reference figure computed in R, compared with ours; a figure nobody classified fails the build. */
@NullMarked
package org.cxmaturity.oracle;

import org.jspecify.annotations.NullMarked;
