package org.cxmaturity.render.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The pixels of a PNG as red, green, blue and clearness, taken from its samples as they are written. Asked for colours,
 * the JDK would mend shades of grey by a profile of its own, another one in each version.
 */
final class PixelLogo {
    private final BufferedImage image;
    private final int width;
    private final byte[] colours;
    private final byte[] opacity;
    private boolean clear;

    private PixelLogo(BufferedImage image) {
        this.image = image;
        this.width = image.getWidth();
        this.colours = new byte[3 * width * image.getHeight()];
        this.opacity = new byte[width * image.getHeight()];
    }

    /** The image for a page; its clear parts, where it has any, are a mask of their own. */
    static Image of(byte[] png) {
        try {
            PixelLogo logo = new PixelLogo(decoded(png));
            logo.take();
            return logo.image();
        } catch (IOException e) {
            throw new UncheckedIOException("a logo that was checked", e);
        } catch (BadElementException e) {
            throw new IllegalStateException("pixels in rows", e);
        }
    }

    private static BufferedImage decoded(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private void take() {
        Raster raster = image.getRaster();
        ColorModel model = image.getColorModel();
        int bands = raster.getNumBands();
        int[] samples = new int[bands * width];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, samples);
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                if (model instanceof IndexColorModel palette) {
                    int argb = palette.getRGB(samples[x]);
                    put(at, argb >> 16 & 255, argb >> 8 & 255, argb & 255, argb >>> 24);
                } else {
                    int most = (1 << model.getComponentSize(0)) - 1;
                    int first = eight(samples[x * bands], most);
                    boolean grey = bands < 3;
                    int green = grey ? first : eight(samples[x * bands + 1], most);
                    int blue = grey ? first : eight(samples[x * bands + 2], most);
                    boolean solid = bands == 1 || bands == 3;
                    put(at, first, green, blue, solid ? 255 : eight(samples[x * bands + bands - 1], most));
                }
            }
        }
    }

    /** A sample of 0 to {@code most} on 0 to 255. */
    private static int eight(int sample, int most) {
        return (sample * 255 + most / 2) / most;
    }

    private void put(int at, int red, int green, int blue, int alpha) {
        colours[3 * at] = (byte) red;
        colours[3 * at + 1] = (byte) green;
        colours[3 * at + 2] = (byte) blue;
        opacity[at] = (byte) alpha;
        clear |= alpha < 255;
    }

    private Image image() throws BadElementException {
        Image drawn = Image.getInstance(width, image.getHeight(), 3, 8, colours);
        if (clear) {
            Image mask = Image.getInstance(width, image.getHeight(), 1, 8, opacity);
            mask.makeMask();
            drawn.setImageMask(mask);
        }
        return drawn;
    }
}
