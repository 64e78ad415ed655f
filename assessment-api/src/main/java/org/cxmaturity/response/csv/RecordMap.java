package org.cxmaturity.response.csv;

import java.util.List;
import java.util.Set;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;

/** Turns the records of another tool's export into those of our own sheet. */
public interface RecordMap {
    /** Records above the one that names the columns, which are passed over; 0 and up. */
    int above();

    /** Records between the one that names the columns and the first answers; 0 and up. */
    int between();

    /**
     * Understands the names of the columns.
     *
     * @param names    as they stand in the export
     * @param named    columns that options of the command line name; they keep their names
     * @param ignored  columns that options of the command line pass over
     * @param at       the record with the names
     * @param problems receives the faults
     */
    Reading begin(List<String> names, Set<String> named, List<String> ignored, Place at, Problems problems);

    /** One export that is being read. */
    interface Reading {
        /** Names of the columns of our own sheet. */
        List<String> columns();

        /** Which column of the export, from 0, each comes from; the first where there are several. */
        List<Integer> from();

        /** The cells of one record, in the order of {@link #columns}; cells the export lacks are empty. */
        List<String> cells(List<String> given);
    }
}
