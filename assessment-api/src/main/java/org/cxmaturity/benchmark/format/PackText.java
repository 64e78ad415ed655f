package org.cxmaturity.benchmark.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.score.format.JsonFile;

/** What is in a pack, for a terminal or a script. Organisations are counted, never named. */
public final class PackText {
    private PackText() {}

    /** In words and a table. */
    public static String of(Pack pack, boolean signed) {
        StringBuilder text = new StringBuilder();
        line(text, "Pack", pack.id());
        line(text, "Edition", pack.edition());
        line(text, "Period", pack.period());
        Pack.QuestionnaireId of = pack.questionnaire();
        line(text, "Questionnaire", of == null ? "not told" : of.id() + " " + of.version());
        line(text, "Scores", scores(pack.aggregation()));
        line(text, "Kind", kind(pack));
        line(text, "Data", pack.synthetic() ? "invented" : "real");
        line(text, "Left out", pack.excluded() == 0 ? "" : organisations(pack.excluded()));
        line(text, "Source", pack.source().who());
        line(text, "Collected", pack.source().how());
        line(text, "Scored by", pack.source().scoredBy());
        line(text, "Licence", pack.source().licence());
        line(text, "Dimensions", String.join(", ", pack.dimensions()));
        line(text, "Factors", String.join(", ", pack.factors()));
        line(text, "Signature", signed ? "there is one; this version does not check it" : "none");
        line(text, "SHA-256", pack.sha256());
        Columns table = new Columns();
        table.row("SEGMENT", "N", "FACTORS");
        pack.segments()
                .forEach(s -> table.row(
                        segment(s.where()),
                        Integer.toString(s.n()),
                        Integer.toString(s.cells().size())));
        return text.append('\n').append(table).toString();
    }

    /** The same as JSON. */
    public static String json(Pack pack, boolean signed) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", pack.id());
        node.put("edition", pack.edition()).put("period", pack.period());
        Pack.QuestionnaireId of = pack.questionnaire();
        if (of != null) {
            node.putObject("questionnaire").put("id", of.id()).put("version", of.version());
        }
        node.put("aggregation", pack.aggregation());
        pack.dimensions().forEach(node.putArray("dimensions")::add);
        pack.factors().forEach(node.putArray("factors")::add);
        Pack.Source source = pack.source();
        node.putObject("source")
                .put("who", source.who())
                .put("how", source.how())
                .put("scoredBy", source.scoredBy())
                .put("licence", source.licence());
        node.put("synthetic", pack.synthetic()).put("private", pack.isPrivate()).put("excluded", pack.excluded());
        if (pack.isPrivate()) {
            node.put("organisations", pack.organisations().size());
        }
        ArrayNode segments = node.putArray("segments");
        for (Pack.Segment s : pack.segments()) {
            ObjectNode one = segments.addObject();
            s.where().forEach(one.putObject("where")::put);
            one.put("n", s.n());
            s.cells().forEach(c -> one.withArray("factors").add(c.factor()));
        }
        return JsonFile.write(node.put("signed", signed).put("sha256", pack.sha256()));
    }

    /** A segment as {@code --where} takes it. */
    static String segment(Map<String, String> where) {
        return where.isEmpty()
                ? "all organisations"
                : where.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining(","));
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name)
                    .append(" ".repeat(15 - name.length()))
                    .append(value)
                    .append('\n');
        }
    }

    private static String kind(Pack pack) {
        return pack.isPrivate()
                ? "private: holds " + organisations(pack.organisations().size()) + " by name"
                : "published: aggregates alone";
    }

    private static String organisations(int n) {
        return n + (n == 1 ? " organisation" : " organisations");
    }

    private static String scores(String aggregation) {
        return switch (aggregation) {
            case "ROLE_BALANCED" -> "each role counts alike (ROLE_BALANCED)";
            case "RESPONDENT_MEAN" -> "each respondent counts alike (RESPONDENT_MEAN)";
            case "READY_SCORES" -> "taken as given (READY_SCORES)";
            default -> aggregation;
        };
    }
}
