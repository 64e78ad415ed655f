/** The contract of the HTTP API: annotated interfaces and records, implemented by the server and used by the typed client. */
@NullMarked
package org.cxmaturity.rest;

import org.jspecify.annotations.NullMarked;
