package vn.gov.dvctt.bench;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Five rounds A-B-A-B of a figure and its bound: both see the same machine, so their ratio means something even where the machine is shared. */
public record Rounds(double[] figures, double[] bounds) {
    static final int COUNT = 5;

    /** One measurement: rate or cost, whatever both sides count in. */
    public interface Measurement {
        double take() throws Exception;
    }

    public static Rounds of(Measurement figure, Measurement bound) throws Exception {
        var figures = new double[COUNT];
        var bounds = new double[COUNT];
        for (int round = 0; round < COUNT; round++) {
            figures[round] = figure.take();
            bounds[round] = bound.take();
        }
        return new Rounds(figures, bounds);
    }

    public double figure() {
        return median(figures);
    }

    public double bound() {
        return median(bounds);
    }

    public double ratio() {
        return median(IntStream.range(0, figures.length)
                .mapToDouble(round -> figures[round] / bounds[round])
                .toArray());
    }

    public double spread() {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length - 1] - sorted[0]) / median(figures);
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
