package org.cxmaturity.server.web;

import com.fasterxml.jackson.databind.JavaType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.cxmaturity.rest.Api;

/** Reads bodies with all their faults at once, and writes them. Text, bytes and streams are left to others. */
@Consumes({"application/json", "application/merge-patch+json"})
@Produces({"application/json", Api.PROBLEM_JSON, "application/schema+json"})
final class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    @Override
    public boolean isReadable(Class<?> raw, Type type, Annotation[] annotations, MediaType media) {
        return !isPlain(raw);
    }

    @Override
    public boolean isWriteable(Class<?> raw, Type type, Annotation[] annotations, MediaType media) {
        return !isPlain(raw);
    }

    @Override
    public Object readFrom(
            Class<Object> raw,
            Type type,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JavaType wanted = Json.json().constructType(type);
        return Body.read(body.readAllBytes(), wanted);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> raw,
            Type type,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(Json.json().writeValueAsBytes(value));
    }

    private static boolean isPlain(Class<?> raw) {
        return raw == byte[].class
                || CharSequence.class.isAssignableFrom(raw)
                || InputStream.class.isAssignableFrom(raw)
                || StreamingOutput.class.isAssignableFrom(raw);
    }
}
