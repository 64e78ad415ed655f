/** What came of an assessment: scores, standing and report, released in batches, and the packs with the peers. */
@NullMarked
package org.cxmaturity.server.result;

import org.jspecify.annotations.NullMarked;
