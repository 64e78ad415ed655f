package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.Text;

/** Reads the scales, and texts that stand at steps of one. */
final class ScaleReader {
    /** Stands for a scale that was told of as faulty or missing. */
    static final Scale PLACEHOLDER = new Scale("?", 0, 1, OptionalDouble.empty(), "", Map.of());

    private static final int MOST_STEPS = 10_000;

    private final Source source;
    private final Words words;
    private final Map<String, Scale> scales = new LinkedHashMap<>();

    ScaleReader(Source source, Words words) {
        this.source = source;
        this.words = words;
    }

    Map<String, Scale> read(Fields top) {
        Ids ids = new Ids(Map.of());
        Optional<Node.Mapping> all = top.need("scales") ? top.mapping("scales") : Optional.empty();
        all.ifPresent(m -> m.entries().forEach((id, entry) -> {
            ids.add(source, id, say("a scale"), entry.line());
            scales.put(id, entry.value() instanceof Node.Mapping s ? scale(id, s) : noScale(entry.value()));
        }));
        return scales;
    }

    /** The scale named under {@code scale}; a placeholder after a fault. */
    Scale use(Fields fields) {
        String id = fields.text("scale");
        Scale scale = scales.get(id);
        if (scale == null && !id.isEmpty()) {
            source.add(Faults.unknownScale(source.at(fields.line("scale")), id, source.near(scales.keySet())));
        }
        return scale == null ? PLACEHOLDER : scale;
    }

    private Scale noScale(Node node) {
        if (!(node instanceof Node.Refused)) {
            source.add(Faults.wrongKind(source.at(node.line()), say("the scale"), node, say("keys with values")));
        }
        return PLACEHOLDER;
    }

    private Scale scale(String id, Node.Mapping mapping) {
        Fields f = Fields.of(source, mapping, say("the scale"), Keys.SCALE);
        boolean ends = f.need("from") & f.need("to");
        OptionalDouble from = f.number("from");
        OptionalDouble to = f.number("to");
        Optional<OptionalDouble> step = step(f);
        String unit = f.optionalText("unit").orElse("");
        if (!ends
                || from.isEmpty()
                || to.isEmpty()
                || step.isEmpty()
                || !range(f, from.getAsDouble(), to.getAsDouble(), step.get())) {
            return PLACEHOLDER;
        }
        Scale bare = new Scale(id, from.getAsDouble(), to.getAsDouble(), step.get(), unit, Map.of());
        Map<Integer, Text> labels = steps(f, "labels", say("a label"), bare, "scales", id);
        return new Scale(id, bare.from(), bare.to(), bare.step(), unit, labels);
    }

    /** Empty inside for {@code any}; empty outside after a fault. */
    private Optional<OptionalDouble> step(Fields f) {
        if (!f.has("step")) {
            return Optional.of(OptionalDouble.of(1));
        }
        if (f.node("step").orElseThrow() instanceof Node.Scalar s && s.value().equals("any")) {
            return Optional.of(OptionalDouble.empty());
        }
        OptionalDouble step = f.number("step");
        if (step.isPresent() && step.getAsDouble() <= 0) {
            source.add(Faults.badScale(
                    source.at(f.line("step")), say("step is not above 0"), say("Give a distance, or any.")));
            return Optional.empty();
        }
        return step.isPresent() ? Optional.of(step) : Optional.empty();
    }

    private boolean range(Fields f, double from, double to, OptionalDouble step) {
        if (!(from < to)) {
            Wording why = say("from {0} is not below to {1}", Numbers.plain(from), Numbers.plain(to));
            source.add(Faults.badScale(
                    source.at(f.line("from")), why, say("Swap or correct them; a reversed item says reversed: true.")));
            return false;
        }
        if (step.isEmpty()) {
            return true;
        }
        double steps = (to - from) / step.getAsDouble();
        if (steps > MOST_STEPS) {
            source.add(Faults.badScale(
                    source.at(f.line("to")), say("the scale has over 10,000 steps"), say("Say step: any.")));
        } else if (Math.abs(steps - Math.rint(steps)) > 1e-9) {
            Wording why = say(
                    "steps of {0} from {1} do not meet {2}",
                    Numbers.plain(step.getAsDouble()), Numbers.plain(from), Numbers.plain(to));
            source.add(Faults.badScale(source.at(f.line("to")), why, say("Correct the step, or say step: any.")));
        } else {
            return true;
        }
        return false;
    }

    /** Texts by step of the scale: labels, anchors, advice. What is no step is told of. */
    Map<Integer, Text> steps(Fields f, String key, Wording what, Scale scale, String... path) {
        Map<Integer, Text> texts = new LinkedHashMap<>();
        f.mapping(key)
                .ifPresent(m -> m.entries().forEach((step, entry) -> {
                    OptionalDouble at = Numbers.whole(step);
                    if (scale != PLACEHOLDER && (at.isEmpty() || !scale.accepts(at.getAsDouble()))) {
                        source.add(Faults.offScale(source.at(entry.line()), what, step, range(scale)));
                    } else if (at.isPresent()) {
                        List<String> whole = new java.util.ArrayList<>(List.of(path));
                        if (!key.equals("labels")) {
                            whole.add(key);
                        }
                        whole.add(step);
                        texts.put((int) at.getAsDouble(), words.read(source, entry.value(), whole));
                    }
                }));
        return texts;
    }

    private static Wording range(Scale scale) {
        Wording ends = say("{0} to {1}", Numbers.plain(scale.from()), Numbers.plain(scale.to()));
        return scale.step().isEmpty() || scale.step().getAsDouble() == 1
                ? ends
                : say(
                        "{0} to {1} in steps of {2}",
                        Numbers.plain(scale.from()),
                        Numbers.plain(scale.to()),
                        Numbers.plain(scale.step().getAsDouble()));
    }
}
