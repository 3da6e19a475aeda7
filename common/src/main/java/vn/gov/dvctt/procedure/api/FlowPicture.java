package vn.gov.dvctt.procedure.api;

import java.io.Serializable;
import java.util.List;

/** A process as it is drawn: boxes from above to below in the order of its steps, and lines from outcome to step. In pixels; all within width and height. */
public record FlowPicture(int width, int height, List<Box> boxes, List<Line> lines) implements Serializable {
    public FlowPicture {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** A corner of a line. */
    public record Point(int x, int y) implements Serializable {}

    /**
     * A step.
     *
     * @param number      its place among the steps, from 1
     * @param conditional it may be passed over
     */
    public record Box(
            String id,
            StepKind kind,
            int number,
            String vi,
            String en,
            boolean conditional,
            int x,
            int y,
            int width,
            int height)
            implements Serializable {}

    /**
     * An outcome.
     *
     * @param usual the way that most dossiers go
     * @param back  it leads to the step itself or to one above it
     */
    public record Line(
            String from,
            String outcome,
            String to,
            String vi,
            String en,
            List<Point> points,
            boolean usual,
            boolean back)
            implements Serializable {
        public Line {
            points = List.copyOf(points);
        }
    }
}
