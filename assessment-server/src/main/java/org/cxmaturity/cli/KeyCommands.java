package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cxmaturity.problem.Place;
import org.cxmaturity.rest.KeyDraft;
import org.cxmaturity.server.KeyRing;
import org.cxmaturity.server.Settings;
import org.cxmaturity.server.access.ApiKey;
import org.cxmaturity.server.access.KeyFaults;
import org.cxmaturity.server.access.Keys;
import org.cxmaturity.server.access.NewKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cxm key}: keys for the HTTP API, made and revoked where the data stand; a running server heeds it at once. */
@Command(
        name = "key",
        description = {
            "Make, list and revoke keys for the HTTP API, in the folder of the data.",
            "A server may run meanwhile: a new key works at once, a revoked one no more."
        },
        footer = {"", "Example: cxm key create --name \"CRM import\" --scope responses:write"})
final class KeyCommands {
    private final Cli cli;

    KeyCommands(Cli cli) {
        this.cli = cli;
    }

    CommandLine commandLine() {
        return new CommandLine(this)
                .addSubcommand(new Create(cli))
                .addSubcommand(new ListAll(cli))
                .addSubcommand(new Revoke(cli));
    }

    /** What the three share: a folder, and keys in it. */
    abstract static class OnFolder implements Callable<Integer> {
        final Cli cli;

        @Option(names = "--data", paramLabel = "DIR", description = "Folder of the data; cxm-data unless said.")
        private @Nullable String data;

        OnFolder(Cli cli) {
            this.cli = cli;
        }

        abstract void run(Keys keys);

        @Override
        public Integer call() {
            var config =
                    cli.need(new Settings(System.getenv()).with("DATA", data).check());
            var ring = KeyRing.open(config.dataFolder(), InstantSource.system(), new SecureRandom());
            try (KeyRing open = cli.need(ring)) {
                run(open.keys());
            }
            return Exit.OK;
        }
    }

    /** {@code cxm key create}: the secret is the one thing on standard output. */
    @Command(
            name = "create",
            description = "Make a key and print its secret, this once.",
            footer = {"", "Example: cxm key create --name \"Board\" --scope results:read --expires 2027-12-31"})
    static final class Create extends OnFolder {
        @Option(names = "--name", required = true, paramLabel = "TEXT", description = "What it is for.")
        private String name = "";

        @Option(
                names = "--scope",
                required = true,
                split = ",",
                paramLabel = "SCOPE",
                description = "responses:write, results:read, clients:write or admin; several with commas.")
        private List<String> scopes = List.of();

        @Option(
                names = "--client",
                split = ",",
                paramLabel = "ID",
                description = "Only this client, and others named with commas; all unless said.")
        private @Nullable List<String> clients;

        @Option(names = "--expires", paramLabel = "TIME", description = "A date or time; never unless said.")
        private @Nullable String expires;

        @Option(names = "--json", description = "The key as JSON, with its secret.")
        private boolean json;

        Create(Cli cli) {
            super(cli);
        }

        @Override
        void run(Keys keys) {
            NewKey made = cli.need(keys.create(new KeyDraft(name, scopes, clients, expires), Create::option));
            cli.note(say(
                    "Key {0}. Its secret is shown this once; keep it where no one reads along.",
                    made.key().id()));
            cli.print(json ? KeyText.json(made.entry()) : made.secret());
        }

        private static Place option(String field) {
            return Place.of(
                    switch (field.split("/", 2)[0]) {
                        case "scopes" -> "--scope";
                        case "clients" -> "--client";
                        default -> "--" + field;
                    });
        }
    }

    /** {@code cxm key list}: also those that work no more. */
    @Command(
            name = "list",
            description = "List the keys in the order they were made, without their secrets.",
            footer = {"", "Example: cxm key list --json"})
    static final class ListAll extends OnFolder {
        private static final int AT_ONCE = 1000;

        @Option(names = "--json", description = "JSON instead of a table.")
        private boolean json;

        ListAll(Cli cli) {
            super(cli);
        }

        @Override
        void run(Keys keys) {
            List<ApiKey> all = Stream.iterate(
                            keys.list("", AT_ONCE),
                            part -> !part.isEmpty(),
                            part -> keys.list(part.get(part.size() - 1).id(), AT_ONCE))
                    .flatMap(List::stream)
                    .toList();
            cli.print(
                    json
                            ? KeyText.json(all.stream().map(ApiKey::entry).toList())
                            : KeyText.table(all, InstantSource.system().instant()));
        }
    }

    /** {@code cxm key revoke}: once and for all. */
    @Command(
            name = "revoke",
            description = "Make a key useless from now on; it stays in the list.",
            footer = {"", "Example: cxm key revoke 0199c6f0-5a3e-7c1d-9b58-3f2a6f0c9d11"})
    static final class Revoke extends OnFolder {
        @Parameters(paramLabel = "ID", description = "As cxm key list shows it.")
        private String id = "";

        Revoke(Cli cli) {
            super(cli);
        }

        @Override
        void run(Keys keys) {
            ApiKey key = keys.revoke(id, now -> {})
                    .orElseThrow(() -> cli.fail(KeyFaults.unknownKey(Place.of("cxm key revoke"), id)));
            cli.note(say("Key {0} ({1}) works no more.", id, key.name()));
        }
    }
}
