package org.cxmaturity.response.csv;

import java.util.List;
import org.cxmaturity.response.Response;

/**
 * What was read from one file.
 *
 * @param source      the file as the user named it
 * @param header      names of the columns in the order of the file
 * @param rows        accepted rows in the order of the file
 * @param rejected    number of rows left out as faulty; 0 unless rejects were asked for
 * @param sha256      fingerprint of the file's bytes, 64 hex digits
 * @param separator   comma or semicolon
 * @param windows1252 whether it was read as Windows-1252 for not being UTF-8
 */
public record ResponseSet(
        String source,
        List<String> header,
        List<Response> rows,
        int rejected,
        String sha256,
        char separator,
        boolean windows1252) {
    public ResponseSet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
