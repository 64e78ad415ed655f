/** Who calls and what it may do: keys, their scopes and the clients they are restricted to. */
@NullMarked
package org.cxmaturity.server.access;

import org.jspecify.annotations.NullMarked;
