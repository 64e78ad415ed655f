package org.cxmaturity.response.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file of answers, CSV or workbook. They are read twice: once for encoding and fingerprint, once for the rows. */
public interface ResponseFile {
    /** The file as the user named it; stands before every fault. */
    String name();

    /** A stream over the same bytes each time. */
    InputStream open() throws IOException;

    /** A file held in memory. */
    static ResponseFile of(String name, byte[] bytes) {
        return new ResponseFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
