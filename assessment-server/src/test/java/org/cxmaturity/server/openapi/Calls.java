package org.cxmaturity.server.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The calls that an interface of the contract offers. */
public final class Calls {
    private Calls() {}

    /**
     * One call.
     *
     * @param method what stands in the contract
     * @param verb   in small letters
     * @param path   from the root of the server
     */
    public record Call(Method method, String verb, String path) {
        /** Whether the contract marks it with this annotation. */
        boolean is(Class<? extends Annotation> type) {
            return method.isAnnotationPresent(type);
        }

        /** What a description has of it; missing when it has nothing. */
        public JsonNode find(JsonNode description) {
            return description.path("paths").path(path).path(verb);
        }

        ObjectNode in(ObjectNode description) {
            return (ObjectNode) find(description);
        }
    }

    /** The calls of an interface. */
    public static Stream<Call> of(Class<?> contract) {
        return Stream.of(contract.getMethods())
                .flatMap(method -> verb(method).map(verb -> new Call(method, verb, path(contract, method))).stream());
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(http -> http.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String path(Class<?> contract, Method method) {
        String base = contract.getAnnotation(Path.class).value();
        String rest = method.getAnnotation(Path.class).value();
        return base.equals("/") ? "/" + rest : base + "/" + rest;
    }
}
