/** Response: one respondent's sheet of answers, and which items it was asked. Pure. */
@NullMarked
package org.cxmaturity.response;

import org.jspecify.annotations.NullMarked;
