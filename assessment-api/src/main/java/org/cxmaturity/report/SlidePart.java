package org.cxmaturity.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cxmaturity.report.Block.Head;
import org.jspecify.annotations.Nullable;

/** A part of a slide: numbers for a chart that stays editable, or a block as in the report. */
public sealed interface SlidePart {
    /** A block, drawn as on a page. */
    record Of(Block block) implements SlidePart {}

    /**
     * Numbers for a chart over names, all 0..100 but for counts.
     *
     * @param names  one a row; where a number is not plain or not shown, its words are with the name
     * @param series at least one
     * @param alt    what is shown, the finding, the figures
     */
    record Graph(Head head, Form form, List<String> names, List<Series> series, String alt) implements SlidePart {
        public Graph {
            names = List.copyOf(names);
            series = List.copyOf(series);
        }
    }

    /** What kind of chart. */
    enum Form {
        /** Bars from the left, a group of them a name; scale 0..100. */
        SCORES,
        /** Bars from the left; the scale ends where the numbers do. */
        COUNTS,
        /** A radar, scale 0..100. */
        SHAPE,
        /** The client's marks over the middle half of the peers, scale 0..100. */
        STANDING
    }

    /**
     * One row of numbers.
     *
     * @param values one a name; null where there is none or it is not shown, and then the chart has no mark
     * @param low    ends of the intervals; empty without any, likewise {@code high}
     */
    record Series(
            String name,
            Role role,
            List<@Nullable Double> values,
            List<@Nullable Double> low,
            List<@Nullable Double> high) {
        public Series {
            values = kept(values);
            low = kept(low);
            high = kept(high);
        }

        /** A row without intervals. */
        static Series plain(String name, Role role, List<@Nullable Double> values) {
            return new Series(name, role, values, List.of(), List.of());
        }

        private static List<@Nullable Double> kept(List<@Nullable Double> numbers) {
            return Collections.unmodifiableList(Arrays.asList(numbers.toArray(new @Nullable Double[0])));
        }
    }

    /** Whose numbers they are. */
    enum Role {
        /** The client, filled. */
        CLIENT,
        /** The client seen otherwise: a second group, or the last wave. */
        OTHER,
        PEER_MEDIAN,
        /** Lower end of the middle half of the peers. */
        PEER_LOW,
        /** Upper end of it. */
        PEER_HIGH,
        /** People, forms. */
        COUNT
    }

    /**
     * A matrix as in the report.
     *
     * @param factors names of the factors in order, for its series
     */
    record Spots(Plot.Matrix matrix, List<String> factors) implements SlidePart {
        public Spots {
            factors = List.copyOf(factors);
        }
    }
}
