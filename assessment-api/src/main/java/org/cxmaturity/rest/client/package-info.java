/** The typed client of the HTTP API: the contract's interfaces, carried out over java.net.http. */
@NullMarked
package org.cxmaturity.rest.client;

import org.jspecify.annotations.NullMarked;
