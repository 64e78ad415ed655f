/** The server as a whole: its settings, everything wired by hand, start and stop. */
@NullMarked
package org.cxmaturity.server;

import org.jspecify.annotations.NullMarked;
