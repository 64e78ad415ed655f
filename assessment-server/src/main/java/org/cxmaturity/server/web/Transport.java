package org.cxmaturity.server.web;

import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;

/** Sets the limits of a server's connections, before it starts. */
public final class Transport {
    private static final int HEADER_BYTES = 16 << 10;
    private static final int HEADERS = 100;
    private static final int IDLE_SECONDS = 30;
    private static final int READ_SECONDS = 15;
    private static final int WRITE_SECONDS = 60;
    private static final int WORKERS_KEPT = 8;
    private static final int WORKERS = 64;
    private static final long SKIPPED_BYTES = 1 << 20;

    private Transport() {}

    /** Headers of 16 KiB, 30 seconds of silence, 64 workers, and no page of the library's own. */
    public static void configure(HttpServer server) {
        server.getServerConfiguration().setDefaultErrorPageGenerator(new ErrorBody());
        server.getServerConfiguration().setMaxPayloadRemainderToSkip(SKIPPED_BYTES);
        server.getServerConfiguration().setTraceEnabled(false);
        server.getListeners().forEach(Transport::configure);
    }

    private static void configure(NetworkListener listener) {
        listener.setMaxHttpHeaderSize(HEADER_BYTES);
        listener.setMaxRequestHeaders(HEADERS);
        listener.getKeepAlive().setIdleTimeoutInSeconds(IDLE_SECONDS);
        listener.getFileCache().setEnabled(false);
        TCPNIOTransport transport = listener.getTransport();
        transport.setReadTimeout(READ_SECONDS, TimeUnit.SECONDS);
        transport.setWriteTimeout(WRITE_SECONDS, TimeUnit.SECONDS);
        transport.setSelectorRunnersCount(1);
        transport.setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                .copy()
                .setPoolName("cxm-http")
                .setCorePoolSize(WORKERS_KEPT)
                .setMaxPoolSize(WORKERS));
        listener.registerAddOn(Transport::useOwnCodec);
    }

    private static void useOwnCodec(NetworkListener listener, FilterChainBuilder chain) {
        int at = chain.indexOfType(HttpServerFilter.class);
        Codec codec = new Codec(listener.isChunkingEnabled(), HEADER_BYTES, listener.getKeepAlive(), HEADERS);
        codec.setMaxPayloadRemainderToSkip(SKIPPED_BYTES);
        chain.set(at, codec);
    }
}
