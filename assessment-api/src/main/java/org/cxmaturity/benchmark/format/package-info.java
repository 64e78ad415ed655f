/** Benchmark files: packs and standings as JSON, ready scores as CSV, and all of them in words for a terminal. */
@NullMarked
package org.cxmaturity.benchmark.format;

import org.jspecify.annotations.NullMarked;
