package vn.gov.dvctt.routing.web;

import java.util.ArrayList;
import java.util.List;

/** Two texts line by line: what was taken out, what was put in, and what stayed around it. */
final class LineDifference {
    /** Longer texts are not compared: the table would be larger than the texts are worth. */
    private static final int MOST_LINES = 600;

    /** A line; {@code kind}: same, out or in. */
    public record Line(String kind, String text) {}

    private final String[] before;
    private final String[] after;

    private LineDifference(String before, String after) {
        this.before = before.split("\n", -1);
        this.after = after.split("\n", -1);
    }

    /** Empty where nothing differs. */
    static List<Line> between(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        var difference = new LineDifference(before, after);
        return difference.before.length > MOST_LINES || difference.after.length > MOST_LINES
                ? List.of()
                : difference.walk(difference.common());
    }

    /** Length of the longest common part of what follows each pair of places. */
    private int[][] common() {
        var lengths = new int[before.length + 1][after.length + 1];
        for (var i = before.length - 1; i >= 0; i--) {
            for (var j = after.length - 1; j >= 0; j--) {
                lengths[i][j] = before[i].equals(after[j])
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private List<Line> walk(int[][] lengths) {
        var lines = new ArrayList<Line>();
        var i = 0;
        var j = 0;
        while (i < before.length || j < after.length) {
            if (i < before.length && j < after.length && before[i].equals(after[j])) {
                lines.add(new Line("same", before[i]));
                i++;
                j++;
            } else if (j == after.length || i < before.length && lengths[i + 1][j] >= lengths[i][j + 1]) {
                lines.add(new Line("out", before[i++]));
            } else {
                lines.add(new Line("in", after[j++]));
            }
        }
        return lines;
    }
}
