import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cxmaturity.render.layout.Fitted;
import org.cxmaturity.render.pdf.PdfReport;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.format.ReportDataJson;

/**
 * Draws one report again and again from what it may show: from the JSON to the bytes of the PDF.
 *
 * <p>{@code warm DATA N}: N reports one after the other, then the median and slowest of the last half in milliseconds.
 * {@code together DATA N}: N reports at the same time, each on a thread of its own; then how many came out whole.
 */
final class ReportBench {
    private ReportBench() {}

    public static void main(String[] words) throws Exception {
        byte[] json = Files.readAllBytes(Path.of(words[1]));
        int count = Integer.parseInt(words[2]);
        switch (words[0]) {
            case "warm" -> warm(json, count);
            case "together" -> together(json, count);
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static byte[] draw(byte[] json) throws Exception {
        ReportData data = ReportDataJson.read("data", json).value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(Fitted.of(data, ReportDataJson.fingerprint(json)).report(), json, out);
        return out.toByteArray();
    }

    private static void warm(byte[] json, int count) throws Exception {
        double[] millis = new double[count];
        int bytes = 0;
        for (int i = 0; i < count; i++) {
            long begun = System.nanoTime();
            bytes = draw(json).length;
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        double[] last = Arrays.copyOfRange(millis, count / 2, count);
        Arrays.sort(last);
        System.out.printf(
                Locale.ROOT, "%.1f %.1f %.1f %d%n", last[last.length / 2], last[last.length - 1], millis[0], bytes);
    }

    private static void together(byte[] json, int count) throws Exception {
        byte[] expected = draw(json);
        // Daemons: a report that runs out of memory ends the run instead of leaving it waiting for the others.
        ExecutorService threads = Executors.newFixedThreadPool(count, ReportBench::daemon);
        Callable<byte[]> task = () -> draw(json);
        long begun = System.nanoTime();
        List<Future<byte[]>> drawn = threads.invokeAll(java.util.Collections.nCopies(count, task));
        int whole = 0;
        for (Future<byte[]> each : drawn) {
            whole += Arrays.equals(expected, each.get()) ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "%d %.2f%n", whole, (System.nanoTime() - begun) / 1e9);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
