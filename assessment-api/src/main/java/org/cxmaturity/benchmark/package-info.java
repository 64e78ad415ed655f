/** Benchmark: packs of peers, segments, one client's standing, and the disclosure rules in front of it all. Pure. */
@NullMarked
package org.cxmaturity.benchmark;

import org.jspecify.annotations.NullMarked;
