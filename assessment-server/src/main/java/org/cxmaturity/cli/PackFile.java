package org.cxmaturity.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.format.PackFaults;
import org.cxmaturity.benchmark.format.PackJson;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;

/**
 * A pack that a command was given.
 *
 * @param name   the file as the user named it
 * @param signed whether it carries a signature
 */
record PackFile(String name, Pack pack, boolean signed) {
    /** Reads the file; faults end the command. */
    static PackFile read(Cli cli, String name) {
        byte[] bytes = cli.bytes(name);
        return new PackFile(name, cli.need(PackJson.read(name, bytes)), PackJson.signed(bytes));
    }

    /** The same, warning of a private pack: it is about to be used. */
    static PackFile use(Cli cli, String name) {
        PackFile file = read(cli, name);
        if (file.pack.isPrivate()) {
            cli.warn(PackFaults.isPrivate(name, file.pack.organisations().size()));
        }
        return file;
    }

    /** The questionnaire that the pack names, when it is a bundled one of that very version. */
    Optional<Questionnaire> questionnaire() {
        return Optional.ofNullable(pack.questionnaire())
                .map(of -> Library.bundled().resolve(of.id() + "@" + of.version()))
                .map(r -> r.valueOrNull());
    }

    /** Factor id to name, as far as known. */
    Map<String, String> names() {
        return questionnaire()
                .map(q -> q.factors().stream()
                        .collect(Collectors.toMap(Factor::id, f -> f.name().base(), (a, b) -> a)))
                .orElse(Map.of());
    }
}
