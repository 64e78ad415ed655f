package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.asGiven;
import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cxm demo}: from nothing to board reports, out of bundled data. */
@Command(
        name = "demo",
        description = {
            "Make board reports from the bundled examples, with the packs and answers behind them.",
            "Then serve the synthetic client's answers over HTTP, and print three calls to try."
        },
        footer = {"", "Example: cxm demo --out demo-out"})
final class DemoCommand implements Callable<Integer> {
    private final Cli cli;

    /** Packs written so far, by file. */
    private final Map<String, byte[]> packs = new LinkedHashMap<>();

    private final List<String> next = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Where to put them; demo-out unless said.")
    private String out = "demo-out";

    @Option(names = "--no-serve", description = "Only the files, without starting the server.")
    private boolean noServe;

    @Option(names = "--port", paramLabel = "N", description = "Port of the server; 8080 unless said, 0 for any.")
    private int port = 8080;

    DemoCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path folder = cli.folder(out);
        List<DemoPlan.Entry> plan = DemoPlan.bundled();
        try (Progress progress = cli.progress(say("Demo"), plan.size())) {
            for (DemoPlan.Entry entry : plan) {
                make(entry, folder);
                progress.step(1);
            }
        }
        cli.note(join(say("Next, for example:"), asGiven("\n  " + String.join("\n  ", next))));
        return noServe ? Exit.OK : served(plan, folder);
    }

    /** The data stand beside the files; the peers are those of the report. */
    private int served(List<DemoPlan.Entry> plan, Path folder) throws InterruptedException {
        DemoPlan.Entry shown = plan.stream()
                .filter(entry -> entry.responses() != null && entry.scores() != null)
                .findFirst()
                .orElseThrow();
        byte[] peers = pack(DemoReport.of(cli, shown), String.valueOf(shown.scores()), packFile(folder, shown));
        return new DemoServer(cli, folder.resolve("data"), shown, peers).serve(port);
    }

    private static String packFile(Path folder, DemoPlan.Entry entry) {
        String scores = entry.scores();
        return scores == null ? "" : file(folder, scores.replaceFirst("\\.csv$", ".pack.json"));
    }

    private void make(DemoPlan.Entry entry, Path folder) {
        DemoReport demo = DemoReport.of(cli, entry);
        String report = folder.resolve(entry.file()).toString();
        String scores = entry.scores();
        String pack = packFile(folder, entry);
        ReportFile.PDF.write(cli, scores == null ? demo.report() : demo.report(pack(demo, scores, pack), pack), report);
        cli.print(report);
        String responses = entry.responses();
        if (responses == null) {
            suggest("./cxm benchmark show --pack " + pack + " --organisation " + entry.organisation());
        } else {
            String answers = file(folder, responses);
            write(answers, DemoPlan.resource(responses));
            String ignore = entry.ignore().isEmpty() ? "" : " --ignore-columns " + String.join(",", entry.ignore());
            suggest("./cxm verify " + report + " --responses " + answers + ignore);
        }
    }

    /** A pack is made once, also for several reports. */
    private byte[] pack(DemoReport demo, String scores, String file) {
        byte[] known = packs.get(file);
        if (known != null) {
            return known;
        }
        byte[] made = demo.pack(scores);
        write(file, made);
        packs.put(file, made);
        return made;
    }

    /** One suggestion of a kind is enough. */
    private void suggest(String command) {
        String kind = command.replaceFirst("^(\\S+ \\S+).*", "$1");
        if (next.stream().noneMatch(n -> n.startsWith(kind))) {
            next.add(command);
        }
    }

    private void write(String file, byte[] bytes) {
        cli.write(file, stream -> stream.write(bytes));
    }

    private static String file(Path folder, String bundled) {
        return folder.resolve(bundled.replace('/', '-')).toString();
    }
}
