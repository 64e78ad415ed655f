package org.cxmaturity.server.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** The query parameters that the method knows, in their order. */
    static Set<String> queryParameters(Method method) {
        Set<String> names = new LinkedHashSet<>();
        declarations(method).forEach(m -> {
            for (Annotation[] parameter : m.getParameterAnnotations()) {
                for (Annotation each : parameter) {
                    if (each instanceof QueryParam query) {
                        names.add(query.value());
                    }
                }
            }
        });
        return names;
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
