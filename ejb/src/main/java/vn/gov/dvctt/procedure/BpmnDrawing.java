package vn.gov.dvctt.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Where everything stands when another tool opens the file: one row from left to right, lines that skip run below it, lines that go back above. */
final class BpmnDrawing {
    private static final int COLUMN = 180;
    private static final int MIDDLE = 400;
    private static final int LANE = 30;

    private final BpmnModelInstance model;
    private final Definitions whole;
    private final Process process;
    private final Map<FlowNode, int[]> bounds = new HashMap<>();
    private final List<int[]> below = new ArrayList<>();
    private final List<int[]> above = new ArrayList<>();

    BpmnDrawing(BpmnModelInstance model, Definitions whole, Process process) {
        this.model = model;
        this.whole = whole;
        this.process = process;
    }

    void draw(Map<FlowNode, Integer> columns, List<SequenceFlow> flows) {
        var diagram = model.newInstance(BpmnDiagram.class);
        diagram.setId("diagram");
        var plane = model.newInstance(BpmnPlane.class);
        plane.setId("plane");
        plane.setBpmnElement(process);
        diagram.setBpmnPlane(plane);
        whole.addChildElement(diagram);
        columns.forEach((node, column) -> shape(plane, node, column));
        flows.forEach(flow -> edge(plane, flow, columns.get(flow.getSource()), columns.get(flow.getTarget())));
    }

    private void shape(BpmnPlane plane, FlowNode node, int column) {
        var size = size(node);
        var at = new int[] {100 + column * COLUMN + (COLUMN - size[0]) / 2, MIDDLE - size[1] / 2, size[0], size[1]};
        bounds.put(node, at);
        var shape = model.newInstance(BpmnShape.class);
        shape.setId("shape-" + node.getId());
        shape.setBpmnElement(node);
        var box = model.newInstance(Bounds.class);
        box.setX(at[0]);
        box.setY(at[1]);
        box.setWidth(at[2]);
        box.setHeight(at[3]);
        shape.setBounds(box);
        plane.addChildElement(shape);
    }

    private static int[] size(FlowNode node) {
        if (node instanceof Event) {
            return new int[] {36, 36};
        }
        return node instanceof Gateway ? new int[] {50, 50} : new int[] {130, 80};
    }

    private void edge(BpmnPlane plane, SequenceFlow flow, int from, int to) {
        var edge = model.newInstance(BpmnEdge.class);
        edge.setId("edge-" + flow.getId());
        edge.setBpmnElement(flow);
        var source = bounds.get(flow.getSource());
        var target = bounds.get(flow.getTarget());
        if (to == from + 1) {
            point(edge, source[0] + source[2], MIDDLE);
            point(edge, target[0], MIDDLE);
        } else {
            var forward = to > from;
            var lane = lane(forward ? below : above, Math.min(from, to), Math.max(from, to));
            var y = forward ? MIDDLE + 80 + lane * LANE : MIDDLE - 80 - lane * LANE;
            var side = forward ? 1 : -1;
            point(edge, source[0] + source[2] / 2, MIDDLE + side * source[3] / 2);
            point(edge, source[0] + source[2] / 2, y);
            point(edge, target[0] + target[2] / 2, y);
            point(edge, target[0] + target[2] / 2, MIDDLE + side * target[3] / 2);
        }
        plane.addChildElement(edge);
    }

    private void point(BpmnEdge edge, int x, int y) {
        var point = model.newInstance(Waypoint.class);
        point.setX(x);
        point.setY(y);
        edge.addChildElement(point);
    }

    private static int lane(List<int[]> taken, int from, int to) {
        for (int lane = 0; ; lane++) {
            int wanted = lane;
            if (taken.stream().noneMatch(one -> one[0] == wanted && one[1] <= to && from <= one[2])) {
                taken.add(new int[] {lane, from, to});
                return lane;
            }
        }
    }
}
