package org.cxmaturity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small questionnaire on disk, with every kind of column. */
final class Questions {
    static final Path SMALL = write("""
            id: small
            version: 1.0.0
            language: en
            title: Small
            purpose: To be small.
            kind: core
            minutes: 1
            levels:
              - {level: 1, from: 0, name: One, summary: The first.}
              - {level: 2, from: 50, name: Two, summary: The second.}
            scales:
              practice: {from: 1, to: 5, labels: {1: No, 5: Yes}}
              recommend: {from: 0, to: 10, labels: {0: No, 10: Yes}}
            factors:
              - id: clear
                name: Clear
                summary: It is clear.
                items:
                  - {id: said, text: It is said., scale: practice}
                  - {id: known, text: It is known., scale: practice}
              - id: kept
                name: Kept
                summary: It is kept.
                items:
                  - {id: done, text: It is done., scale: practice}
                  - {id: seen, text: It is seen., scale: practice}
            outcomes:
              - {id: nps, measure: nps, text: Would you recommend us?, scale: recommend}
            background:
              - {id: role, text: Your role, options: {leadership: Management, frontline: Customer-facing}}
            comments:
              - {id: change, text: What would you change?}
            """);

    static final String HEADER = "respondent,role,said,known,done,seen,nps,change,submitted,seconds\r\n";

    private Questions() {}

    private static Path write(String yaml) {
        try {
            Path file = Files.createTempFile("small", ".yaml");
            file.toFile().deleteOnExit();
            return Files.writeString(file, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
