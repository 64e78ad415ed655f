package org.cxmaturity.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.benchmark.Standings;
import org.cxmaturity.benchmark.Subject;
import org.cxmaturity.benchmark.format.PackFaults;
import org.cxmaturity.benchmark.format.PackJson;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.score.QuestionnaireRef;

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

    /** Where a subject stands among peers like these; faults end the command. */
    Standing standing(Cli cli, Subject subject, Map<String, String> where) {
        List<Problem> unknown = Packs.unknownDimensions(pack, where).stream()
                .map(d -> PackFaults.unknownDimension(name, d, pack.dimensions()))
                .toList();
        if (!unknown.isEmpty()) {
            cli.need(Result.failed(unknown, unknown.size()));
        }
        where.forEach((dimension, value) -> {
            Set<String> known = values(dimension);
            if (!known.contains(value)) {
                cli.warn(PackFaults.unknownValue(name, dimension, value, known));
            }
        });
        Packs.strangers(pack, subject, Place.of(name)).ifPresent(fault -> {
            throw cli.fail(fault);
        });
        return Standings.of(pack, subject, where);
    }

    /** What the segments and the organisations say of a dimension. */
    private Set<String> values(String dimension) {
        Set<String> values = new LinkedHashSet<>();
        pack.segments().forEach(s -> values.add(s.where().getOrDefault(dimension, "")));
        pack.organisations().forEach(o -> values.add(o.dimensions().getOrDefault(dimension, "")));
        return values;
    }

    /** Tells whether scores fit the pack: a fault when they are of another instrument, else perhaps a warning. */
    void checkFits(Cli cli, QuestionnaireRef scores, String aggregation) {
        Packs.mismatch(pack, scores, aggregation, Place.of(name)).ifPresent(fault -> {
            throw cli.fail(fault);
        });
        if (Packs.aggregationUnknown(pack)) {
            cli.warn(PackFaults.readyScores(name, aggregation));
        }
    }

    /** An organisation of the pack; a fault ends the command. */
    Pack.Organisation member(Cli cli, String organisation) {
        if (!pack.isPrivate()) {
            throw cli.fail(PackFaults.isPublished(name));
        }
        List<String> known =
                pack.organisations().stream().map(Pack.Organisation::name).toList();
        return pack.organisation(organisation)
                .orElseThrow(() -> cli.fail(PackFaults.noSuchOrganisation(name, organisation, known)));
    }
}
