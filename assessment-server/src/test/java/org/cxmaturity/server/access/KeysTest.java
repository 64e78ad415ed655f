package org.cxmaturity.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.rest.Fault;
import org.cxmaturity.rest.KeyDraft;
import org.cxmaturity.rest.KeyEntry;
import org.cxmaturity.rest.client.CxmClient;
import org.cxmaturity.rest.client.CxmException;
import org.cxmaturity.server.ServerConfig;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-31T12:00:00Z"));

    @TempDir
    private Path folder;

    private TestServer server;
    private CxmClient cxm;

    @BeforeEach
    void start() {
        server = TestServer.start(ServerConfig.local(folder, 0), now::get);
        cxm = CxmClient.of(server.url(), server.key());
    }

    @AfterEach
    void stop() {
        cxm.close();
        server.close();
    }

    private KeyEntry key(List<String> clients, String expires, String... scopes) {
        return cxm.keys().create(new KeyDraft("A key", List.of(scopes), clients, expires));
    }

    private HttpResponse<String> get(String path, String secret) {
        return server.send(HttpRequest.newBuilder(URI.create(server.url() + "/api/v1" + path))
                .header("Authorization", "Bearer " + secret));
    }

    private int statusOf(String path, String secret) {
        return get(path, secret).statusCode();
    }

    private static void refused(int status, Runnable call) {
        assertThatExceptionOfType(CxmException.class)
                .isThrownBy(call::run)
                .satisfies(e -> assertThat(e.status()).isEqualTo(status));
    }

    @Test
    void aKeyWorksAndItsSecretIsShownOnce() {
        KeyEntry made = key(null, null, "results:read");
        assertThat(made.key()).matches("cxm_[A-Za-z0-9_-]{43}");
        assertThat(statusOf("/clients", made.key())).isEqualTo(200);
        assertThat(server.get("/api/v1/keys").body()).contains(made.id()).doesNotContain("cxm_");
        assertThat(cxm.keys().get(made.id()))
                .isEqualTo(new KeyEntry(
                        made.id(), "A key", List.of("results:read"), null, null, now.get(), null, null, 1));
    }

    @Test
    void keysAreListedInTheOrderTheyWereMade() {
        String first = key(null, null, "admin").id();
        String second = key(null, null, "admin").id();
        assertThat(CxmClient.all(next -> cxm.keys().list(1, next)).map(KeyEntry::id))
                .hasSize(3)
                .endsWith(first, second);
    }

    @Test
    void everyFaultOfAKeyIsToldAtOnce() {
        var wrong = new KeyDraft(" ", List.of("results:reed"), List.of("nobody"), "2026-03-31");
        assertThatExceptionOfType(CxmException.class)
                .isThrownBy(() -> cxm.keys().create(wrong))
                .satisfies(e -> assertThat(e.status()).isEqualTo(422))
                .satisfies(e -> assertThat(e.problem().errors())
                        .extracting(Fault::pointer)
                        .containsExactly("/name", "/scopes/0", "/clients/0", "/expires"))
                .withMessageContaining("Did you mean \"results:read\"?");
        assertThatExceptionOfType(CxmException.class)
                .isThrownBy(() -> cxm.keys().create(new KeyDraft("x\ny", null, List.of(), "soon")))
                .satisfies(e -> assertThat(e.problem().errors())
                        .extracting(Fault::code)
                        .containsExactly("K01", "K02", "K04", "K06"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"responses:write", "results:read", "clients:write"})
    void onlyAnAdministratorSeesKeys(String scope) {
        assertThat(statusOf("/keys", key(null, null, scope).key())).isEqualTo(403);
    }

    @Test
    void aKeyRestrictedToAClientSeesThatOneAndMakesNoKey() {
        String own = cxm.clients().create(ClientDraft.named("Own (synthetic)")).id();
        String other =
                cxm.clients().create(ClientDraft.named("Other (synthetic)")).id();
        String secret = key(List.of(own), null, "admin").key();
        assertThat(statusOf("/clients/" + own, secret)).isEqualTo(200);
        assertThat(statusOf("/clients/" + other, secret)).isEqualTo(404);
        try (CxmClient restricted = CxmClient.of(server.url(), secret)) {
            refused(403, () -> restricted.keys().create(new KeyDraft("More", List.of("admin"), null, null)));
            refused(403, () -> restricted.keys().list(null, null));
        }
    }

    @Test
    void aKeyWorksUntilItExpires() {
        String secret = key(null, "2026-03-31T14:30:00+02:00", "results:read").key();
        now.set(Instant.parse("2026-03-31T12:29:59Z"));
        assertThat(statusOf("/clients", secret)).isEqualTo(200);
        now.set(Instant.parse("2026-03-31T12:30:00Z"));
        assertThat(statusOf("/clients", secret)).isEqualTo(401);
    }

    @Test
    void aRevokedKeyWorksNoMore() {
        KeyEntry made = key(null, null, "results:read");
        refused(428, () -> cxm.keys().revoke(made.id(), null));
        refused(412, () -> cxm.keys().revoke(made.id(), "\"2\""));
        refused(404, () -> cxm.keys().revoke("nobody", "*"));
        assertThat(statusOf("/clients", made.key())).isEqualTo(200);
        cxm.keys().revoke(made.id(), made.etag());
        assertThat(statusOf("/clients", made.key())).isEqualTo(401);
        assertThat(cxm.keys().get(made.id()).revoked()).isEqualTo(now.get());
        assertThat(cxm.keys().get(made.id()).etag()).isEqualTo("\"2\"");
    }

    @Test
    void anAddressWithTooManyBadKeysWaitsButAGoodKeyFromThereWorks() {
        for (int i = 0; i < BadKeys.QUOTA; i++) {
            assertThat(statusOf("/clients", "cxm_bad")).isEqualTo(401);
        }
        now.set(now.get().plusSeconds(15));
        var held = get("/clients", "cxm_bad");
        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValue("Retry-After")).hasValue("45");
        assertThat(held.headers().firstValue("RateLimit")).hasValue("\"bad-keys\";r=0;t=45");
        assertThat(held.headers().firstValue("RateLimit-Policy")).hasValue("\"bad-keys\";q=20;w=60");
        assertThat(held.body()).contains("urn:cxm:problem:too-many");
        assertThat(statusOf("/clients", server.key())).isEqualTo(200);
        now.set(now.get().plus(Duration.ofSeconds(45)));
        assertThat(statusOf("/clients", "cxm_bad")).isEqualTo(401);
    }

    @Test
    void aCallWithoutAKeyIsNotCounted() {
        for (int i = 0; i <= BadKeys.QUOTA; i++) {
            assertThat(server.send(HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/clients")))
                            .statusCode())
                    .isEqualTo(401);
        }
    }
}
