package org.cxmaturity.server.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.rest.Choices;

/** What the contract says of a resource's method: its annotations stand on the interface that it implements. */
public final class Contract {
    private Contract() {}

    /** The annotation of this type on the method or on the one of an interface that it implements. */
    public static <A extends Annotation> Optional<A> annotation(Method method, Class<A> type) {
        return declarations(method)
                .map(m -> m.getAnnotation(type))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /**
     * A parameter of the query.
     *
     * @param type    of its value
     * @param choices the values it takes; empty where any of the type is taken
     */
    record Parameter(String name, Class<?> type, List<String> choices) {}

    /** The query parameters that the method knows, in their order. */
    static Map<String, Parameter> queryParameters(Method method) {
        Map<String, Parameter> known = new LinkedHashMap<>();
        declarations(method)
                .flatMap(m -> Stream.of(m.getParameters()))
                .flatMap(Contract::single)
                .forEach(parameter -> {
                    QueryParam query = parameter.getAnnotation(QueryParam.class);
                    if (query != null) {
                        known.put(
                                query.value(),
                                new Parameter(query.value(), parameter.getType(), Choices.of(parameter)));
                    }
                });
        return known;
    }

    /** The parameter itself, or those that a record of the contract holds together. */
    private static Stream<java.lang.reflect.Parameter> single(java.lang.reflect.Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.of(parameter.getType().getConstructors()[0].getParameters())
                : Stream.of(parameter);
    }

    /** Whether the method reads bodies of this type. */
    static boolean takes(Method method, String mediaType) {
        return annotation(method, Consumes.class)
                .filter(types -> List.of(types.value()).contains(mediaType))
                .isPresent();
    }

    private static Stream<Method> declarations(Method method) {
        Stream<Method> above = Stream.of(method.getDeclaringClass().getInterfaces())
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(m -> m.getName().equals(method.getName())
                        && Arrays.equals(m.getParameterTypes(), method.getParameterTypes()));
        return Stream.concat(Stream.of(method), above);
    }
}
