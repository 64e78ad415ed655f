package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves labels apart that would touch, each as little as can be: the places that are nearest, by the sum of squares, to
 * the wanted ones, with at least a gap between neighbours and between two ends.
 */
final class Apart {
    private Apart() {}

    /** Labels that stand together: as one block, {@code sum} of wanted places less what lies before each. */
    private record Block(int count, double sum) {
        double place() {
            return sum / count;
        }
    }

    /**
     * Places in the order of the wanted ones, which ascend.
     *
     * @param gap between neighbours; smaller where they would not fit between the ends
     */
    static double[] of(double[] wanted, double gap, double from, double to) {
        int n = wanted.length;
        if (n == 0) {
            return new double[0];
        }
        double least = n == 1 ? gap : Math.min(gap, (to - from) / (n - 1));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Block block = new Block(1, wanted[i] - i * least);
            while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).place() >= block.place()) {
                Block before = blocks.remove(blocks.size() - 1);
                block = new Block(before.count + block.count, before.sum + block.sum);
            }
            blocks.add(block);
        }
        double[] places = new double[n];
        int i = 0;
        double last = to - (n - 1) * least;
        for (Block block : blocks) {
            double place = Math.max(from, Math.min(last, block.place()));
            for (int k = 0; k < block.count; k++) {
                places[i] = place + i * least;
                i++;
            }
        }
        return places;
    }
}
