package org.cxmaturity.rest.client;

import com.fasterxml.jackson.databind.JavaType;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Carries out the methods of an interface of the contract. */
final class ClientProxy implements InvocationHandler {
    private final Transport transport;

    private ClientProxy(Transport transport) {
        this.transport = transport;
    }

    static <T> T of(Class<T> contract, Transport transport) {
        Class<?>[] types = {contract};
        return contract.cast(Proxy.newProxyInstance(contract.getClassLoader(), types, new ClientProxy(transport)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (!method.isAnnotationPresent(Path.class)) {
            return ofObject(proxy, method, arguments);
        }
        if (method.getReturnType() == Response.class) {
            throw new UnsupportedOperationException(
                    method.getName() + " has several forms: CxmClient has a method for each");
        }
        try (InputStream body = transport.send(Call.of(method, arguments == null ? new Object[0] : arguments))) {
            return value(method, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object value(Method method, InputStream body) throws IOException {
        if (method.getReturnType() == void.class) {
            return null;
        }
        if (method.getReturnType() == String.class) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
        JavaType type = Transport.JSON.constructType(method.getGenericReturnType());
        return Transport.JSON.readValue(body, type);
    }

    private static Object ofObject(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "client of " + proxy.getClass().getInterfaces()[0].getSimpleName();
        };
    }
}
