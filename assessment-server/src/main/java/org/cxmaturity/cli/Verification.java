package org.cxmaturity.cli;

import java.util.List;
import org.cxmaturity.report.Check;

/**
 * What came of checking a report.
 *
 * @param checks held or not
 * @param parts  what was checked only for whether it fits the rest, and what would take it from its source
 * @param said   what people set or wrote, which nothing derives
 */
record Verification(List<Check> checks, List<String> parts, List<String> said) {
    Verification {
        checks = List.copyOf(checks);
        parts = List.copyOf(parts);
        said = List.copyOf(said);
    }
}
