/** The questionnaires on offer: those bundled with the program, and those uploaded, whose versions never change. */
@NullMarked
package org.cxmaturity.server.catalogue;

import org.jspecify.annotations.NullMarked;
