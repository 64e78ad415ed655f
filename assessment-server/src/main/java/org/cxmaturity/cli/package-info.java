/** The {@code cxm} command: one class a command, no arithmetic. */
@NullMarked
package org.cxmaturity.cli;

import org.jspecify.annotations.NullMarked;
