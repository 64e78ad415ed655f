package org.cxmaturity.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.Assessment;
import org.cxmaturity.rest.AssessmentDraft;
import org.cxmaturity.rest.Client;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.rest.client.BulkOptions;
import org.cxmaturity.rest.client.CxmClient;
import org.cxmaturity.server.Server;
import org.cxmaturity.server.ServerConfig;

/** The server at the end of the demo: the synthetic client's answers are in it, and three calls to try are printed. */
final class DemoServer {
    private static final String KEY = "first-key";

    private final Cli cli;
    private final Path folder;
    private final DemoPlan.Entry entry;
    private final byte[] pack;

    /**
     * A server for an entry of the plan.
     *
     * @param folder where its data are kept; a demo that was there before is served again
     * @param pack   the peers
     */
    DemoServer(Cli cli, Path folder, DemoPlan.Entry entry, byte[] pack) {
        this.cli = cli;
        this.folder = folder;
        this.entry = entry;
        this.pack = pack;
    }

    /** Serves until the process is told to stop. */
    int serve(int port) throws InterruptedException {
        Serving.log();
        Server server =
                cli.need(Server.start(ServerConfig.local(folder, port), InstantSource.system(), new SecureRandom()));
        Serving.stopWithProcess(server);
        try (CxmClient cxm = CxmClient.of(server.url(), key())) {
            tell(
                    server,
                    assessment(cxm),
                    cxm.packs().create(new ByteArrayInputStream(pack)).id());
        }
        cli.print("Serving on " + server.url() + " (API: " + server.url() + Api.BASE + "). Stop with Ctrl-C.");
        new CountDownLatch(1).await();
        return Exit.OK;
    }

    private String key() {
        try {
            return Files.readString(folder.resolve(KEY)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The assessment of an earlier demo, else a new one with the answers. */
    private String assessment(CxmClient cxm) {
        List<Client> clients = cxm.clients().list(null, null, null).items();
        if (!clients.isEmpty()) {
            List<Assessment> known =
                    cxm.assessments().list(clients.get(0).id(), null, null).items();
            if (!known.isEmpty()) {
                return known.get(0).id();
            }
        }
        String client = cxm.clients().create(ClientDraft.named(entry.client())).id();
        String assessment = cxm.assessments()
                .create(client, AssessmentDraft.of(entry.questionnaire()))
                .id();
        cxm.assessments().open(assessment, null);
        byte[] answers = DemoPlan.resource(String.valueOf(entry.responses()));
        cxm.submitAll(assessment, Api.CSV, new ByteArrayInputStream(answers), BulkOptions.atomic());
        return assessment;
    }

    private void tell(Server server, String assessment, String peers) {
        String call = "curl -sS -H \"Authorization: Bearer $(cat '" + folder.resolve(KEY) + "')\"";
        String at = server.url() + Api.BASE + "/assessments/" + assessment;
        cli.print("Submit an answer, read the scores, fetch the report (the client is synthetic):");
        cli.print(call + " -H 'Content-Type: application/json' -d '{\"externalId\": \"demo-1\", \"background\":"
                + " {\"role\": \"frontline\"}, \"answers\": {\"art-promise\": 4, \"con-channels\": 2}}' " + at
                + "/responses");
        cli.print(call + " '" + at + "/scores?by=role'");
        cli.print(call + " -o '" + folder.resolveSibling("from-the-server.pdf") + "' '" + at
                + "/report.pdf?lang=da&pack=" + peers + "'");
    }
}
