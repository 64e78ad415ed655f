package org.cxmaturity.server.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Tongue;
import org.cxmaturity.rest.Fault;
import org.cxmaturity.server.web.Bodies;
import org.cxmaturity.server.web.Json;
import org.jspecify.annotations.Nullable;

/** The checked lines of a bulk call in a file, so that a million of them need no memory. Written once, then read. */
final class Checked implements Closeable {
    private static final int BLOCK = 1 << 16;
    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

    /**
     * One line.
     *
     * @param line    of the body, 1 and up
     * @param arrival null when the line is faulty
     * @param told    faults, or warnings
     */
    record Line(int line, @Nullable Arrival arrival, List<Fault> told) {}

    private final Path file;
    private final DataOutputStream out;
    private final Tongue tongue;
    private int size;

    /** Lines whose faults and warnings are told in a language. */
    Checked(Path file, Tongue tongue) throws IOException {
        this.file = file;
        this.tongue = tongue;
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BLOCK));
    }

    /** How many lines there are. */
    int size() {
        return size;
    }

    void add(int line, @Nullable Arrival arrival, List<Problem> told) throws IOException {
        size++;
        out.writeInt(line);
        bytes(told.isEmpty() ? new byte[0] : Json.json().writeValueAsBytes(Bodies.faults(told, tongue)));
        out.writeBoolean(arrival != null);
        if (arrival != null) {
            out.writeUTF(arrival.callKey());
            out.writeUTF(arrival.externalId());
            out.writeUTF(arrival.respondent());
            out.writeBoolean(arrival.evidence());
            bytes(arrival.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Ends the writing and begins to read. */
    Lines lines() throws IOException {
        out.flush();
        return new Lines(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BLOCK)), size);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** The lines in their order. */
    static final class Lines implements Closeable {
        private final DataInputStream in;
        private int left;

        private Lines(DataInputStream in, int left) {
            this.in = in;
            this.left = left;
        }

        /** The next lines, {@code most} at most; none at the end. */
        List<Line> next(int most) throws IOException {
            List<Line> lines = new ArrayList<>();
            for (; left > 0 && lines.size() < most; left--) {
                lines.add(line());
            }
            return lines;
        }

        private Line line() throws IOException {
            int number = in.readInt();
            byte[] told = bytes();
            List<Fault> faults = told.length == 0 ? List.of() : Json.json().readValue(told, FAULTS);
            Arrival arrival = in.readBoolean()
                    ? new Arrival(
                            in.readUTF(),
                            in.readUTF(),
                            in.readUTF(),
                            in.readBoolean(),
                            new String(bytes(), StandardCharsets.UTF_8))
                    : null;
            return new Line(number, arrival, faults);
        }

        private byte[] bytes() throws IOException {
            return in.readNBytes(in.readInt());
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
