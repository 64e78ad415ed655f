package org.cxmaturity.kit;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Condition;
import org.cxmaturity.questionnaire.Gate;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.Text;
import org.jspecify.annotations.Nullable;

/** An item on 1 to 5 with weight 1, unless told otherwise. */
public final class ItemBuilder {
    private final String id;
    private Scale scale = scale(1, 5, OptionalDouble.of(1));
    private double weight = 1;
    private boolean reversed;
    private List<String> roles = List.of();
    private @Nullable Condition when;
    private @Nullable Gate gate;

    private ItemBuilder(String id) {
        this.id = id;
    }

    public static ItemBuilder anItem(String id) {
        return new ItemBuilder(id);
    }

    public static Scale scale(double from, double to, OptionalDouble step) {
        return new Scale("s" + from + "-" + to, from, to, step, "", Map.of());
    }

    public ItemBuilder scale(double from, double to) {
        scale = scale(from, to, OptionalDouble.of(1));
        return this;
    }

    public ItemBuilder anyDecimal(double from, double to) {
        scale = scale(from, to, OptionalDouble.empty());
        return this;
    }

    public ItemBuilder weight(double w) {
        weight = w;
        return this;
    }

    public ItemBuilder reversed() {
        reversed = true;
        return this;
    }

    public ItemBuilder roles(String... ids) {
        roles = List.of(ids);
        return this;
    }

    public ItemBuilder when(String item, Condition.Test test, double value) {
        when = new Condition(item, test, value);
        return this;
    }

    public ItemBuilder gate(int level, boolean critical) {
        gate = new Gate(level, critical);
        return this;
    }

    public Item build() {
        return new Item(
                id,
                Text.of("en", "Text of " + id),
                null,
                scale,
                Map.of(),
                weight,
                reversed,
                false,
                roles,
                when,
                Map.of(),
                Map.of(),
                null,
                gate);
    }
}
