package org.cxmaturity.render.steady;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Compression in pure Java: the same bytes on every JVM. */
public final class Squeeze {
    /** One below the usual: a fourteenth of the time of a report less, for less than a hundredth of its size more. */
    private static final int LEVEL = 5;

    private Squeeze() {}

    /** The data in zlib format. */
    public static byte[] deflate(byte[] data) {
        try {
            Deflater deflater = new Deflater(LEVEL);
            byte[] out = new byte[data.length + data.length / 1000 + 64];
            deflater.setInput(data);
            deflater.setOutput(out);
            int state = deflater.deflate(JZlib.Z_FINISH);
            if (state != JZlib.Z_STREAM_END) {
                throw new IllegalStateException("Compression stopped with state " + state);
            }
            int length = (int) deflater.getTotalOut();
            deflater.end();
            return Arrays.copyOf(out, length);
        } catch (GZIPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The data that was compressed; every inflater gives the same. */
    public static byte[] inflate(byte[] zlib) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(zlib);
            ByteArrayOutputStream all = new ByteArrayOutputStream(zlib.length * 2);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IllegalStateException("The stream ends too early");
                }
                all.write(buffer, 0, count);
            }
            return all.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }
}
