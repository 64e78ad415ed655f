package org.cxmaturity.report.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.report.Check;
import org.cxmaturity.report.Consistency;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Said;

/**
 * Checks a report by the data attached to it. What is printed is checked by drawing it again from them and comparing the
 * bytes with {@link #sameBytes}; what the data rest on, by their {@link Differences} from data made anew.
 */
public final class ReportVerifier {
    private ReportVerifier() {}

    /** Whether the attachment can be read, is written as the program writes it, and follows from its own figures. */
    public static List<Check> attachment(String source, byte[] attachment) {
        Result<ReportData> read = ReportDataJson.read(source, attachment);
        if (!read.ok()) {
            String why =
                    read.problems().stream().limit(5).map(Problem::toString).collect(Collectors.joining(" "));
            return List.of(new Check("readable", false, why));
        }
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("readable", true, "the data inside the report can be read"));
        boolean same = Arrays.equals(attachment, ReportDataJson.write(read.value()));
        checks.add(new Check(
                "canonical",
                same,
                same
                        ? "they are written as the program writes them"
                        : "they are not written as the program writes them"));
        checks.addAll(Consistency.of(read.value()));
        return checks;
    }

    /** Whether the report drawn again from its data is the report, byte for byte: then every text in it follows. */
    public static Check sameBytes(byte[] given, byte[] drawnAgain) {
        int at = Arrays.mismatch(given, drawnAgain);
        return at < 0
                ? new Check("printed", true, "drawn again from its data, the report is the same, byte for byte")
                : new Check("printed", false, "drawn again from its data, the report differs from byte " + at);
    }

    /** What in a report people wrote, which nothing derives; empty where nobody wrote anything. */
    public static Optional<String> written(ReportData data) {
        Said said = data.said();
        if (!said.judges()) {
            return Optional.empty();
        }
        List<String> slots = new ArrayList<>();
        slot(slots, said.headline() != null, "the headline of the summary");
        slot(slots, said.decision() != null, "what to decide");
        slot(slots, said.letter() != null, "the covering letter");
        slot(
                slots,
                !said.notes().isEmpty(),
                "notes on " + String.join(", ", said.notes().keySet()));
        slot(slots, !said.owners().isEmpty(), "owners on the roadmap");
        String writer = said.writer().isEmpty() ? "by a writer who is not named" : "by " + said.writer();
        return Optional.of("written " + writer + ", not derived: " + String.join("; ", slots));
    }

    private static void slot(List<String> slots, boolean filled, String name) {
        if (filled) {
            slots.add(name);
        }
    }
}
