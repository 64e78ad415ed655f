/** The rules of the house: who may import whom, who may ask for the time, where a library may be used. */
@NullMarked
package org.cxmaturity.architecture;

import org.jspecify.annotations.NullMarked;
