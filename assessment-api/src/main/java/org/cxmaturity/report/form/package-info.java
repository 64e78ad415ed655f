/** A questionnaire as a form to answer on paper: content without ink. */
@NullMarked
package org.cxmaturity.report.form;

import org.jspecify.annotations.NullMarked;
