package org.cxmaturity.rest;

import java.util.List;

/** The values that a parameter of the contract takes, where its description lists them. */
public final class Choices {
    private Choices() {}

    /** The values, in their order; empty where the parameter takes others as well. */
    public static List<String> of(java.lang.reflect.Parameter parameter) {
        var described = parameter.getAnnotation(io.swagger.v3.oas.annotations.Parameter.class);
        return described == null ? List.of() : List.of(described.schema().allowableValues());
    }
}
