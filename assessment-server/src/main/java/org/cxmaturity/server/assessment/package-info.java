/** Clients and their assessments: what they are, how they may change, and the states they go through. */
@NullMarked
package org.cxmaturity.server.assessment;

import org.jspecify.annotations.NullMarked;
