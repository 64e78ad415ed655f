/** Makes the description of the API, OpenAPI 3.1, from the contract's interfaces. */
@NullMarked
package org.cxmaturity.server.openapi;

import org.jspecify.annotations.NullMarked;
