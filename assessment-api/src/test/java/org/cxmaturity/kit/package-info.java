/** Test kit: small questionnaires and sheets of answers in a few words. */
@NullMarked
package org.cxmaturity.kit;

import org.jspecify.annotations.NullMarked;
