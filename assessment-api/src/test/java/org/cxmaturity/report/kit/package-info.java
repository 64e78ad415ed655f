/** Samples for the tests of reports: one invented client, its questionnaire, released scores and peers. */
@NullMarked
package org.cxmaturity.report.kit;

import org.jspecify.annotations.NullMarked;
