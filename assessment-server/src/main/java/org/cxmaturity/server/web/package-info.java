/** What every call shares: JSON in and out, faults as problem+json, limits, pages, entity tags, who may talk to us. */
@NullMarked
package org.cxmaturity.server.web;

import org.jspecify.annotations.NullMarked;
