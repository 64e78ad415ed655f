package org.cxmaturity.oracle;

import java.util.List;

/** A folder of reference figures and our answers to them. */
interface Oracle {
    String name();

    List<Row> rows();

    /** Records in the file, counted apart from the reader that made {@link #rows}. */
    long recordsInFile();

    Answer answer(Row row);
}
