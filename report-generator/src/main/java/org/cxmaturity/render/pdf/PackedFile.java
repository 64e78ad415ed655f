package org.cxmaturity.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.pdf.PlainFile.Part;
import org.cxmaturity.render.steady.Squeeze;

/**
 * A PDF written anew with its objects packed: thousands of small ones, the elements of the structure tree above all, go
 * into object streams, and a stream takes the place of the table of offsets (ISO 32000-1, 7.5.7 and 7.5.8). That halves
 * the file. The library could do it, but only with a compression whose bytes depend on the machine.
 */
final class PackedFile {
    /** Objects in one stream: a reader unpacks a whole stream to see one of them. */
    private static final int IN_A_STREAM = 500;

    private static final int IN_A_STREAM_OF = 2;
    private static final int PLAIN = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    private final List<int[]> places = new ArrayList<>();

    private PackedFile(int objects) {
        for (int i = 0; i < objects; i++) {
            places.add(new int[] {0, 0, 0xFFFF});
        }
    }

    /** Packs a file that the library has just written. */
    static byte[] of(byte[] file) {
        PlainFile plain = new PlainFile(file);
        List<Part> parts = plain.parts();
        int highest = parts.stream().mapToInt(Part::number).max().orElse(0);
        PackedFile packed = new PackedFile(highest + 1);
        packed.out.writeBytes(plain.head());
        parts.stream().filter(Part::isStream).forEach(part -> packed.object(part.number(), part.content()));
        packed.pack(parts.stream().filter(part -> !part.isStream()).toList());
        packed.end(plain.trailer());
        return packed.out.toByteArray();
    }

    private void object(int number, byte[] content) {
        places.set(number, new int[] {PLAIN, out.size(), 0});
        text(number + " 0 obj\n");
        out.writeBytes(content);
        text("\nendobj\n");
    }

    private void pack(List<Part> parts) {
        for (int from = 0; from < parts.size(); from += IN_A_STREAM) {
            List<Part> some = parts.subList(from, Math.min(parts.size(), from + IN_A_STREAM));
            int number = places.size();
            places.add(new int[0]);
            object(number, stream(some, number));
        }
    }

    private byte[] stream(List<Part> parts, int number) {
        StringBuilder index = new StringBuilder();
        ByteArrayOutputStream objects = new ByteArrayOutputStream();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            places.set(part.number(), new int[] {IN_A_STREAM_OF, number, i});
            index.append(part.number()).append(' ').append(objects.size()).append(' ');
            objects.writeBytes(part.content());
            objects.write('\n');
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(ascii(index.toString()));
        all.writeBytes(objects.toByteArray());
        return stream("/Type/ObjStm/N " + parts.size() + "/First " + index.length(), all.toByteArray());
    }

    private void end(String trailer) {
        int start = out.size();
        places.add(new int[] {PLAIN, start, 0});
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (int[] place : places) {
            table.write(place[0]);
            table.writeBytes(new byte[] {(byte) (place[1] >> 24), (byte) (place[1] >> 16), (byte) (place[1] >> 8)});
            table.writeBytes(new byte[] {(byte) place[1], (byte) (place[2] >> 8), (byte) place[2]});
        }
        int size = places.size();
        text(size - 1 + " 0 obj\n");
        out.writeBytes(stream("/Type/XRef/W[1 4 2]/Size " + size + trailer, table.toByteArray()));
        text("\nendobj\nstartxref\n" + start + "\n%%EOF\n");
    }

    private static byte[] stream(String entries, byte[] data) {
        byte[] squeezed = Squeeze.deflate(data);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(ascii("<<" + entries + "/Filter/FlateDecode/Length " + squeezed.length + ">>stream\n"));
        stream.writeBytes(squeezed);
        stream.writeBytes(ascii("\nendstream"));
        return stream.toByteArray();
    }

    private void text(String text) {
        out.writeBytes(ascii(text));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
