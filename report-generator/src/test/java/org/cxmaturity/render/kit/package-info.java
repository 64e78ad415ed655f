/** Reports made by hand for tests; every organisation and figure in them is invented. */
@NullMarked
package org.cxmaturity.render.kit;

import org.jspecify.annotations.NullMarked;
