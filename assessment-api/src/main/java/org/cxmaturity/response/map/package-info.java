/** Maps that bring in the exports of other survey tools: read, checked, applied, and proposed from an export. */
@NullMarked
package org.cxmaturity.response.map;

import org.jspecify.annotations.NullMarked;
