/** Responses: handed in one by one or by the file, listed, withdrawn; each is stored once however often it is sent. */
@NullMarked
package org.cxmaturity.server.intake;

import org.jspecify.annotations.NullMarked;
