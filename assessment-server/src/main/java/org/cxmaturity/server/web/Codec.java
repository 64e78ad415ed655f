package org.cxmaturity.server.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.cxmaturity.problem.Tongue;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.KeepAlive;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.MimeHeaders;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;

/**
 * HTTP as Grizzly speaks it, but for three things. A wish to upgrade is not heard: the library would then forget the length
 * of the body, and a worker would wait for its end (the JDK's own client sends such a wish with its first request). An
 * address with letters that none may have is malformed, not a fault of ours. And a refusal has a body that says why.
 */
final class Codec extends HttpServerFilter {
    Codec(boolean chunking, int headerBytes, KeepAlive keepAlive, int headers) {
        super(chunking, headerBytes, null, keepAlive, null, headers, headers);
    }

    /** Nothing is set aside for a protocol that is never switched to. */
    @Override
    protected void onIncomingUpgrade(FilterChainContext context, HttpHeader header) {
        header.getUpgradeDC().recycle();
    }

    @Override
    protected void onHttpHeadersParsed(HttpHeader header, MimeHeaders headers, FilterChainContext context) {
        super.onHttpHeadersParsed(header, headers, context);
        if (header instanceof HttpRequestPacket request) {
            if (header.getProtocolString().isBlank()) {
                throw new IllegalStateException("no protocol");
            }
            checkLength(headers);
            String query = request.getQueryString();
            check(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }

    /** Where two sayings of a body's length could differ, another server in front might hear the other one. */
    private static void checkLength(MimeHeaders headers) {
        String coding = headers.getHeader(Header.TransferEncoding);
        boolean plain = coding == null || coding.strip().equalsIgnoreCase("chunked");
        if (!plain || coding != null && headers.getHeader(Header.ContentLength) != null) {
            throw new IllegalStateException("no known length");
        }
    }

    private static void check(String address) {
        try {
            if (new URI(address).isOpaque()) {
                throw new IllegalStateException("no address");
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no address", e);
        }
    }

    /** Whatever was spoken to us, we answer in a protocol that has headers. */
    @Override
    protected void onHttpHeaderError(HttpHeader header, FilterChainContext context, Throwable thrown)
            throws IOException {
        header.setProtocol(Protocol.HTTP_1_1);
        super.onHttpHeaderError(header, context, thrown);
    }

    /** In English: what was asked for may be among what cannot be read. */
    @Override
    protected HttpContent customizeErrorResponse(HttpResponsePacket response) {
        byte[] body = ErrorBody.of(response.getStatus(), "", Tongue.ENGLISH).getBytes(StandardCharsets.UTF_8);
        Buffer buffer = Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, body);
        response.setContentType(ErrorBody.CONTENT_TYPE);
        response.setHeader("Content-Language", Tongue.ENGLISH.language());
        response.setContentLength(body.length);
        response.setHeader("Connection", "close");
        SecurityHeaders.ALL.forEach(response::setHeader);
        return HttpContent.builder(response).content(buffer).last(true).build();
    }
}
