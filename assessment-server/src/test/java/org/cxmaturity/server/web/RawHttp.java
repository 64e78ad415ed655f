package org.cxmaturity.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Says to a server what no client library would, and listens until it hangs up or says nothing for 20 seconds. */
final class RawHttp {
    private static final int SILENCE_MILLIS = 20_000;

    private RawHttp() {}

    /** What comes back for this text; the request should ask for {@code Connection: close}. */
    static String say(URI server, String text) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(SILENCE_MILLIS);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
