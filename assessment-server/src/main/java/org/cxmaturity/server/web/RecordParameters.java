package org.cxmaturity.server.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Constructor;
import java.util.function.Function;
import java.util.stream.Stream;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.model.Parameter;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;
import org.jspecify.annotations.Nullable;

/** Hands a record of the contract the query parameters that its components name; Jersey itself fills no final fields. */
final class RecordParameters implements ValueParamProvider {
    /** Makes it known to Jersey. */
    static AbstractBinder binder() {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                bind(RecordParameters.class).to(ValueParamProvider.class).in(Singleton.class);
            }
        };
    }

    @Override
    public @Nullable Function<ContainerRequest, ?> getValueProvider(Parameter parameter) {
        Class<?> type = parameter.getRawType();
        if (!parameter.isAnnotationPresent(BeanParam.class) || !type.isRecord()) {
            return null;
        }
        Constructor<?> constructor = type.getConstructors()[0];
        return request -> made(constructor, request.getUriInfo().getQueryParameters());
    }

    private static Object made(Constructor<?> constructor, MultivaluedMap<String, String> query) {
        @Nullable
        Object[] values = Stream.of(constructor.getParameters())
                .map(p -> query.getFirst(p.getAnnotation(QueryParam.class).value()))
                .toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of texts takes texts", e);
        }
    }

    @Override
    public PriorityType getPriority() {
        return Priority.HIGH;
    }
}
