package org.cxmaturity.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cxmaturity.rest.DescriptionApi;

/** Hands out the recorded description, which a test holds against what the server does. */
final class DescriptionResource implements DescriptionApi {
    @Override
    public String json() {
        return text("openapi.json");
    }

    @Override
    public String yaml() {
        return text("openapi.yaml");
    }

    private static String text(String file) {
        try (InputStream in = DescriptionResource.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
