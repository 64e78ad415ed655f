package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option that says which peers to compare with; a mixin of every command that does so. */
final class PeersLike {
    @Option(
            names = "--where",
            split = ",",
            paramLabel = "DIMENSION=VALUE",
            description = "Only peers like these; a wider segment is taken where they are too few.")
    private List<String> pairs = List.of();

    /** Dimension to value in the order given; what is no such pair ends the command. */
    Map<String, String> where(CommandSpec spec) {
        Map<String, String> where = new LinkedHashMap<>();
        for (String pair : pairs) {
            int sign = pair.indexOf('=');
            String dimension = sign < 0 ? "" : pair.substring(0, sign).strip();
            String value = pair.substring(sign + 1).strip();
            if (dimension.isEmpty() || value.isEmpty()) {
                throw Usage.wrong(
                        spec, say("--where {0}: write it like country=DK, with commas between several", pair));
            }
            if (where.putIfAbsent(dimension, value) != null) {
                throw Usage.wrong(spec, say("--where names {0} twice", dimension));
            }
        }
        return where;
    }
}
