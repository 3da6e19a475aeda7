package vn.gov.dvctt.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.procedure.api.FlowPicture;
import vn.gov.dvctt.procedure.api.FlowPicture.Box;
import vn.gov.dvctt.procedure.api.FlowPicture.Line;
import vn.gov.dvctt.procedure.api.FlowPicture.Point;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepOutcome;

/** Draws a process: the way straight down goes from box to box, what skips boxes goes round them on the right, what goes back on the left, each in a lane of its own. */
final class FlowLayout {
    static final int BOX_WIDTH = 300;
    static final int BOX_HEIGHT = 64;
    private static final int GAP = 56;
    private static final int LANE = 22;
    private static final int EDGE = 24;
    private static final int LABELS = 150;
    private static final int PORT = 16;

    private final ProcessDefinition process;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<int[]> right = new ArrayList<>();
    private final List<int[]> left = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int margin;

    private FlowLayout(ProcessDefinition process) {
        this.process = process;
    }

    static FlowPicture of(ProcessDefinition process) {
        return new FlowLayout(process).drawn();
    }

    private FlowPicture drawn() {
        for (int i = 0; i < process.steps().size(); i++) {
            places.putIfAbsent(String.valueOf(process.steps().get(i).id()), i);
        }
        // lanes are counted first: they say how far from the edge the boxes begin
        routes();
        margin = EDGE + Math.max(1, lanes(left)) * LANE;
        right.clear();
        left.clear();
        lines.clear();
        routes();
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < process.steps().size(); i++) {
            boxes.add(box(process.steps().get(i), i));
        }
        var width = margin + BOX_WIDTH + EDGE + lanes(right) * LANE + LABELS;
        var height = EDGE + process.steps().size() * (BOX_HEIGHT + GAP);
        return new FlowPicture(width, height, boxes, lines);
    }

    private Box box(ProcessStep step, int place) {
        return new Box(
                step.id(),
                step.kind(),
                place + 1,
                step.name() == null ? "" : step.name().vi(),
                step.name() == null ? "" : step.name().en(),
                step.when() != null,
                margin,
                top(place),
                BOX_WIDTH,
                BOX_HEIGHT);
    }

    private static int top(int place) {
        return EDGE + place * (BOX_HEIGHT + GAP);
    }

    private void routes() {
        for (int i = 0; i < process.steps().size(); i++) {
            var step = process.steps().get(i);
            for (int out = 0; out < step.outcomes().size(); out++) {
                var to = places.get(String.valueOf(step.outcomes().get(out).next()));
                if (to != null) {
                    lines.add(line(step, i, out, to));
                }
            }
        }
    }

    private Line line(ProcessStep step, int from, int out, int to) {
        StepOutcome outcome = step.outcomes().get(out);
        return new Line(
                step.id(),
                outcome.code(),
                outcome.next(),
                outcome.label() == null ? "" : outcome.label().vi(),
                outcome.label() == null ? "" : outcome.label().en(),
                points(from, out, to),
                out == 0,
                to <= from);
    }

    private List<Point> points(int from, int out, int to) {
        if (to == from + 1) {
            var x = margin + BOX_WIDTH / 2 - (out * PORT);
            return List.of(new Point(x, top(from) + BOX_HEIGHT), new Point(x, top(to)));
        }
        var leaves = top(from) + PORT + Math.min(out, 2) * PORT;
        var enters = top(to) + BOX_HEIGHT - PORT;
        if (to > from) {
            var lane = margin + BOX_WIDTH + EDGE + lane(right, from, to) * LANE;
            return round(margin + BOX_WIDTH, lane, leaves, top(to) + PORT);
        }
        return round(margin, margin - EDGE - lane(left, to, from) * LANE, leaves, enters);
    }

    private static List<Point> round(int side, int lane, int leaves, int enters) {
        return List.of(
                new Point(side, leaves), new Point(lane, leaves), new Point(lane, enters), new Point(side, enters));
    }

    /** The nearest lane in which no other line runs beside the same boxes. */
    private static int lane(List<int[]> taken, int from, int to) {
        for (int lane = 0; ; lane++) {
            int wanted = lane;
            if (taken.stream().noneMatch(one -> one[0] == wanted && one[1] <= to && from <= one[2])) {
                taken.add(new int[] {lane, from, to});
                return lane;
            }
        }
    }

    private static int lanes(List<int[]> taken) {
        return taken.stream().mapToInt(one -> one[0] + 1).max().orElse(0);
    }
}
