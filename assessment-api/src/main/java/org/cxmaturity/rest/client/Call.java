package org.cxmaturity.rest.client;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.rest.Api;
import org.jspecify.annotations.Nullable;

/**
 * One call as it goes over the wire, read from the annotations of a method of the contract.
 *
 * @param verb    GET, POST and so on
 * @param path    with the query, percent-encoded
 * @param headers by name
 * @param body    a record or tree to be sent as JSON, a stream to be sent as it is; null for none
 */
record Call(
        String verb,
        String path,
        Map<String, String> headers,
        @Nullable Object body) {

    /** The call of a method with these arguments; those that are null are left out. */
    static Call of(Method method, @Nullable Object[] arguments) {
        StringBuilder query = new StringBuilder();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.ACCEPT, accepted(method));
        String path = root(method) + "/" + method.getAnnotation(Path.class).value();
        Object body = null;
        Annotation[][] annotations = method.getParameterAnnotations();
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument == null) {
                continue;
            }
            if (find(annotations[i], PathParam.class) instanceof PathParam named) {
                path = path.replace("{" + named.value() + "}", encoded(argument));
            } else if (find(annotations[i], QueryParam.class) instanceof QueryParam named) {
                add(query, named, argument);
            } else if (find(annotations[i], BeanParam.class) != null) {
                addAll(query, argument);
            } else if (find(annotations[i], HeaderParam.class) instanceof HeaderParam named) {
                headers.put(named.value(), argument.toString());
            } else {
                body = argument;
                headers.putIfAbsent(
                        HttpHeaders.CONTENT_TYPE,
                        method.getAnnotation(Consumes.class).value()[0]);
            }
        }
        return new Call(verb(method), path + query, headers, body);
    }

    private static void add(StringBuilder query, QueryParam named, Object value) {
        query.append(query.isEmpty() ? '?' : '&')
                .append(named.value())
                .append('=')
                .append(encoded(value));
    }

    /** The parameters that a record of the contract holds together. */
    private static void addAll(StringBuilder query, Object parameters) {
        for (RecordComponent component : parameters.getClass().getRecordComponents()) {
            QueryParam named = component.getAccessor().getAnnotation(QueryParam.class);
            try {
                Object value = component.getAccessor().invoke(parameters);
                if (value != null) {
                    add(query, named, value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record of the contract can be read", e);
            }
        }
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
    }

    private static String root(Method method) {
        return method.getDeclaringClass().getAnnotation(Path.class).value();
    }

    private static String accepted(Method method) {
        Produces own = method.getAnnotation(Produces.class);
        Produces all = method.getDeclaringClass().getAnnotation(Produces.class);
        String[] types = own != null ? own.value() : all != null ? all.value() : new String[] {"*/*"};
        return String.join(", ", types) + ", " + Api.PROBLEM_JSON;
    }

    private static @Nullable Annotation find(Annotation[] annotations, Class<? extends Annotation> type) {
        return Stream.of(annotations).filter(type::isInstance).findFirst().orElse(null);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
