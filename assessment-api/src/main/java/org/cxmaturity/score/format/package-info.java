/** Scores in and out: {@code cxm-scores/1} as JSON, tidy CSV, and a table for people. Only released scores leave. */
@NullMarked
package org.cxmaturity.score.format;

import org.jspecify.annotations.NullMarked;
