/** For authors: a questionnaire to start from, and a page to look at one. */
@NullMarked
package org.cxmaturity.questionnaire.author;

import org.jspecify.annotations.NullMarked;
