package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.nio.file.Path;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.rest.client.CxmClient;
import org.cxmaturity.rest.client.CxmException;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCommandsTest {
    @TempDir
    private Path folder;

    private static int statusOfClients(TestServer server, String secret) {
        try (CxmClient cxm = CxmClient.of(server.url(), secret)) {
            cxm.clients().list(null, null, null);
            return 200;
        } catch (CxmException e) {
            return e.status();
        }
    }

    @Test
    void aKeyIsMadeListedAndRevokedWhileTheServerRuns() {
        try (TestServer server = TestServer.start(folder)) {
            Run made =
                    cxm("key", "create", "--name", "Board", "--scope", "results:read,clients:write", "--data", folder);
            assertThat(made.status()).as(made.err()).isZero();
            String secret = made.out().strip();
            assertThat(secret).matches("cxm_[A-Za-z0-9_-]{43}");
            assertThat(made.err()).contains("shown this once").doesNotContain("cxm_");
            assertThat(statusOfClients(server, secret)).isEqualTo(200);

            Run list = cxm("key", "list", "--data", folder);
            assertThat(list.out().lines()).hasSize(3);
            String line = list.out().lines().toList().get(2);
            assertThat(line).contains("Board      clients:write,results:read  all      never    works");
            String id = line.split(" ", 2)[0];

            assertThat(cxm("key", "revoke", id, "--data", folder).status()).isZero();
            assertThat(statusOfClients(server, secret)).isEqualTo(401);
            assertThat(cxm("key", "list", "--json", "--data", folder).out())
                    .contains("\"revoked\" :", id)
                    .doesNotContain("cxm_");
        }
    }

    @Test
    void aKeyMadeWithoutAServerWorksAtItsNextStart() {
        String admin;
        String client;
        try (TestServer server = TestServer.start(folder);
                CxmClient cxm = CxmClient.of(server.url(), server.key())) {
            admin = server.key();
            client = cxm.clients().create(ClientDraft.named("Own (synthetic)")).id();
            cxm.clients().create(ClientDraft.named("Other (synthetic)"));
        }
        Run made = cxm("key", "create", "--name", "One", "--scope", "admin", "--client", client, "--data", folder);
        try (TestServer server = TestServer.again(folder, admin);
                CxmClient cxm = CxmClient.of(server.url(), made.out().strip())) {
            assertThat(cxm.clients().list(null, null, null).items()).hasSize(1);
        }
    }

    @Test
    void everyFaultIsToldAtOnceWithItsOption() {
        TestServer.start(folder).close();
        Run run = cxm(
                "key",
                "create",
                "--name",
                "",
                "--scope",
                "admn",
                "--client",
                "nobody",
                "--expires",
                "soon",
                "--data",
                folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("--name: K01"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("--scope: K03 there is no scope \"admn\". Did you mean \"admin\"?"))
                .anySatisfy(line -> assertThat(line).startsWith("--client: K05"))
                .anySatisfy(line -> assertThat(line).startsWith("--expires: K06"));
        assertThat(cxm("key", "revoke", "nobody", "--data", folder).err()).contains("K08 there is no key \"nobody\"");
    }

    @Test
    void aFolderWithoutDataIsLeftAsItIs() {
        Run run = cxm("key", "list", "--data", folder.resolve("nowhere"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("D09 there are no data");
        assertThat(folder).isEmptyDirectory();
    }
}
