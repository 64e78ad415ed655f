/** Charts as geometry: points, shapes and labels from a report's numbers; pure, and the same for every kind of ink. */
@NullMarked
package org.cxmaturity.render.chart;

import org.jspecify.annotations.NullMarked;
