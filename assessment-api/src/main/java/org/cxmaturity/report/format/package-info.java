/** Report data in and out: the attachment {@code cxm-report-data/1}, its fingerprint, and the check of a report by it. */
@NullMarked
package org.cxmaturity.report.format;

import org.jspecify.annotations.NullMarked;
