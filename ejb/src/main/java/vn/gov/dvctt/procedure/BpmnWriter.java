package vn.gov.dvctt.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepCondition;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.StepOutcome;

/**
 * A process as BPMN 2.0. A step is a task; where it may end in several ways, a gateway after it; where it may be passed over, a gateway before it. Who is heard all at
 * once is a parallel multi-instance task. What BPMN has no words for stands in our own name space.
 */
final class BpmnWriter {
    private final ProcessDefinition definition;
    private final BpmnModelInstance model = Bpmn.createEmptyModel();
    private final Process process = model.newInstance(Process.class);
    private final Map<String, FlowNode> entries = new HashMap<>();
    private final Map<String, FlowNode> exits = new HashMap<>();
    private final List<SequenceFlow> flows = new ArrayList<>();
    private final Map<FlowNode, Integer> columns = new LinkedHashMap<>();

    private BpmnWriter(ProcessDefinition definition) {
        this.definition = definition;
    }

    /** @param title of the procedure */
    static String write(ProcessDefinition definition, String title) {
        return new BpmnWriter(definition).written(title);
    }

    private String written(String title) {
        var whole = model.newInstance(Definitions.class);
        whole.setTargetNamespace(BpmnWords.OURS);
        whole.setExporter("DVCTT");
        whole.getDomElement().registerNamespace("dvctt", BpmnWords.OURS);
        model.setDefinitions(whole);
        process.setId(BpmnWords.PROCESS);
        process.setName(title);
        process.setExecutable(false);
        whole.addChildElement(process);
        own(process, "schema", String.valueOf(definition.schema()));
        var start = add(model.newInstance(StartEvent.class), BpmnWords.START);
        definition.steps().forEach(this::nodes);
        connect(start, entries.get(definition.first().id()), "f-" + BpmnWords.START);
        definition.steps().forEach(this::flows);
        new BpmnDrawing(model, whole, process).draw(columns, flows);
        return Bpmn.convertToString(model);
    }

    private void nodes(ProcessStep step) {
        if (step.when() != null) {
            var before = add(model.newInstance(ExclusiveGateway.class), "w-" + step.id());
            entries.put(step.id(), before);
        }
        var node = add(task(step.kind()), step.id());
        own(step, node);
        entries.putIfAbsent(step.id(), node);
        exits.put(step.id(), node);
        if (step.outcomes().size() > 1) {
            exits.put(step.id(), add(model.newInstance(ExclusiveGateway.class), "g-" + step.id()));
        }
    }

    private FlowNode task(StepKind kind) {
        return switch (kind) {
            case ROUTE -> model.newInstance(SendTask.class);
            case RETURN -> model.newInstance(EndEvent.class);
            default -> model.newInstance(UserTask.class);
        };
    }

    private <T extends FlowNode> T add(T node, String id) {
        node.setId(id);
        process.addChildElement(node);
        columns.put(node, columns.size());
        return node;
    }

    private void own(ProcessStep step, FlowNode node) {
        node.setName(step.name().vi());
        own(node, "kind", step.kind().name());
        own(node, "nameEn", step.name().en());
        own(node, "unit", step.unit());
        own(node, "role", step.role());
        own(node, "term", step.term() == null ? null : BpmnWords.text(step.term()));
        own(node, "pause", step.pause() == null ? null : step.pause().name());
        if (step.systems().isEmpty() && step.consults().isEmpty() && step.when() == null) {
            return;
        }
        var more = model.newInstance(ExtensionElements.class);
        node.setExtensionElements(more);
        step.systems().forEach(system -> more.addExtensionElement(BpmnWords.OURS, "system")
                .getDomElement()
                .setAttribute("code", system));
        for (var one : step.consults()) {
            var heard = more.addExtensionElement(BpmnWords.OURS, "consult");
            plain(heard, "unit", one.unit());
            plain(heard, "body", one.body() == null ? null : one.body().vi());
            plain(heard, "bodyEn", one.body() == null ? null : one.body().en());
            plain(heard, "term", one.term() == null ? null : BpmnWords.text(one.term()));
        }
        if (step.when() != null) {
            condition(more, step.when());
        }
        if (step.kind() == StepKind.CONSULT) {
            var all = model.newInstance(MultiInstanceLoopCharacteristics.class);
            all.setSequential(false);
            node.addChildElement(all);
        }
    }

    private static void condition(ExtensionElements more, StepCondition when) {
        when.cases().forEach(name -> plain(more.addExtensionElement(BpmnWords.OURS, "case"), "name", name));
        if (when.answer() == null) {
            return;
        }
        plain(
                more.addExtensionElement(BpmnWords.OURS, "answer"),
                "field",
                when.answer().field());
        when.answer().in().forEach(value -> plain(more.addExtensionElement(BpmnWords.OURS, "value"), "is", value));
    }

    private void flows(ProcessStep step) {
        var node = (FlowNode) model.getModelElementById(step.id());
        if (step.when() != null) {
            var before = (ExclusiveGateway) entries.get(step.id());
            connect(before, node, "y-" + step.id());
            var over = connect(before, entries.get(step.outcomes().get(0).next()), "n-" + step.id());
            before.setDefault(over);
        }
        if (step.outcomes().size() > 1) {
            connect(node, exits.get(step.id()), "t-" + step.id());
        }
        step.outcomes().forEach(outcome -> outcome(step, outcome));
    }

    private void outcome(ProcessStep step, StepOutcome outcome) {
        var flow = connect(exits.get(step.id()), entries.get(outcome.next()), "o-" + step.id() + "-" + outcome.code());
        Label label = outcome.label();
        flow.setName(label.vi());
        own(flow, "outcome", outcome.code());
        own(flow, "nameEn", label.en());
    }

    private SequenceFlow connect(FlowNode from, FlowNode to, String id) {
        var flow = model.newInstance(SequenceFlow.class);
        flow.setId(id);
        process.addChildElement(flow);
        flow.setSource(from);
        from.getOutgoing().add(flow);
        flow.setTarget(to);
        to.getIncoming().add(flow);
        flows.add(flow);
        return flow;
    }

    private static void own(BaseElement element, String name, String value) {
        if (value != null) {
            element.setAttributeValueNs(BpmnWords.OURS, name, value);
        }
    }

    private static void plain(ModelElementInstance element, String name, String value) {
        if (value != null) {
            element.getDomElement().setAttribute(name, value);
        }
    }
}
