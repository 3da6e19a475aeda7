package vn.gov.dvctt.procedure;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.DomElement;
import vn.gov.dvctt.procedure.api.Consultation;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessFile;
import vn.gov.dvctt.procedure.api.ProcessFileFault;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepCondition;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.procedure.api.StepOutcome;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.procedure.api.WaitGround;

/** Reads a process from BPMN 2.0: the subset that {@link BpmnWriter} writes, and of that nothing that would have to be run. */
final class BpmnReader {
    static final int LARGEST = 2 * 1024 * 1024;

    private final BpmnScan scan;
    private final List<ProcessFileFault> faults = new ArrayList<>();

    private BpmnReader(BpmnScan scan) {
        this.scan = scan;
    }

    static ProcessFile read(byte[] file) {
        if (file.length > LARGEST) {
            return refused(List.of(ProcessFileFault.of(0, 0, "", "tooLarge", String.valueOf(LARGEST / 1024))));
        }
        var scan = BpmnScan.of(file);
        if (!scan.faults().isEmpty()) {
            return refused(scan.faults());
        }
        var reader = new BpmnReader(scan);
        try {
            var steps = reader.process(file);
            return reader.faults.isEmpty() ? new ProcessFile(steps, List.of()) : refused(reader.faults);
        } catch (ModelException e) {
            return refused(List.of(ProcessFileFault.of(0, 0, "", "notBpmn")));
        }
    }

    private static ProcessFile refused(List<ProcessFileFault> faults) {
        return new ProcessFile(null, faults);
    }

    private ProcessDefinition process(byte[] file) {
        var found = Bpmn.readModelFromStream(new ByteArrayInputStream(file)).getModelElementsByType(Process.class);
        if (found.size() != 1) {
            say("", "oneProcess");
            return null;
        }
        var process = found.iterator().next();
        var steps = new ArrayList<ProcessStep>();
        var first = first(process);
        for (var node : ordered(process, first)) {
            steps.add(step(node));
        }
        return new ProcessDefinition(1, steps);
    }

    private FlowNode first(Process process) {
        var starts = process.getChildElementsByType(StartEvent.class);
        var next = starts.size() == 1
                ? starts.iterator().next().getOutgoing().stream()
                        .findFirst()
                        .map(flow -> target(flow, new HashSet<>()))
                        .orElse(null)
                : null;
        if (next == null) {
            say("", "oneStart");
        }
        return next;
    }

    /** In the order in which they stand, the first step first. */
    private static List<FlowNode> ordered(Process process, FlowNode first) {
        var nodes = new LinkedHashSet<FlowNode>();
        if (first != null) {
            nodes.add(first);
        }
        process.getFlowElements().stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .filter(node -> !(node instanceof ExclusiveGateway) && !(node instanceof StartEvent))
                .forEach(nodes::add);
        return List.copyOf(nodes);
    }

    private ProcessStep step(FlowNode node) {
        var kind = value(node, StepKind.class, "kind");
        if (kind.isEmpty()) {
            say(node.getId(), "noKind");
        }
        var more = node.getExtensionElements() == null
                ? List.<DomElement>of()
                : node.getExtensionElements().getDomElement().getChildElements();
        return new ProcessStep(
                node.getId(),
                kind.orElse(null),
                new Label(node.getName(), own(node, "nameEn")),
                own(node, "unit"),
                own(node, "role"),
                term(node.getId(), own(node, "term")),
                own(node, "pause") == null
                        ? null
                        : value(node, WaitGround.class, "pause").orElse(null),
                named(more, "system").stream()
                        .map(one -> one.getAttribute("code"))
                        .toList(),
                named(more, "consult").stream().map(one -> heard(node, one)).toList(),
                condition(more),
                outcomes(node));
    }

    private Consultation heard(FlowNode node, DomElement one) {
        var body = one.getAttribute("body");
        return new Consultation(
                one.getAttribute("unit"),
                body == null ? null : new Label(body, one.getAttribute("bodyEn")),
                term(node.getId(), one.getAttribute("term")));
    }

    private static StepCondition condition(List<DomElement> more) {
        var cases = named(more, "case").stream()
                .map(one -> one.getAttribute("name"))
                .toList();
        var answer = named(more, "answer").stream()
                .findFirst()
                .map(one -> new FormCondition(
                        one.getAttribute("field"),
                        named(more, "value").stream()
                                .map(value -> value.getAttribute("is"))
                                .toList()));
        return cases.isEmpty() && answer.isEmpty() ? null : new StepCondition(cases, answer.orElse(null));
    }

    private static List<DomElement> named(List<DomElement> elements, String name) {
        return elements.stream()
                .filter(one -> BpmnWords.OURS.equals(one.getNamespaceURI()) && name.equals(one.getLocalName()))
                .toList();
    }

    /** Through the gateway behind the task, where there is one. */
    private List<StepOutcome> outcomes(FlowNode node) {
        var flows = List.copyOf(node.getOutgoing());
        if (flows.size() == 1
                && own(flows.get(0), "outcome") == null
                && flows.get(0).getTarget() instanceof ExclusiveGateway gateway) {
            flows = List.copyOf(gateway.getOutgoing());
        }
        return flows.stream().map(flow -> outcome(node, flow)).toList();
    }

    private StepOutcome outcome(FlowNode node, SequenceFlow flow) {
        var code = own(flow, "outcome");
        if (code == null) {
            say(flow.getId(), "noOutcome", String.valueOf(node.getId()));
        }
        var target = target(flow, new HashSet<>());
        if (target == null) {
            say(flow.getId(), "leadsNowhere");
        }
        return new StepOutcome(
                code, new Label(flow.getName(), own(flow, "nameEn")), target == null ? null : target.getId());
    }

    /** The step behind a flow: a gateway that asks whether the step is taken at all belongs to it. */
    private static FlowNode target(SequenceFlow flow, HashSet<FlowNode> seen) {
        var target = flow.getTarget();
        while (target instanceof ExclusiveGateway gateway) {
            var taken = gateway.getOutgoing().stream()
                    .filter(one -> !one.equals(gateway.getDefault()))
                    .findFirst();
            if (!seen.add(gateway) || taken.isEmpty()) {
                return null;
            }
            target = taken.get().getTarget();
        }
        return target;
    }

    private StepTerm term(String place, String text) {
        try {
            return BpmnWords.term(text);
        } catch (IllegalArgumentException e) {
            say(place, "term", text);
            return null;
        }
    }

    private <E extends Enum<E>> Optional<E> value(FlowNode node, Class<E> type, String attribute) {
        var text = own(node, attribute);
        try {
            return Optional.ofNullable(text).map(value -> Enum.valueOf(type, value));
        } catch (IllegalArgumentException e) {
            say(node.getId(), "unknownValue", attribute, text);
            return Optional.empty();
        }
    }

    private static String own(org.camunda.bpm.model.bpmn.instance.BaseElement element, String name) {
        return element.getAttributeValueNs(BpmnWords.OURS, name);
    }

    private void say(String id, String key, String... arguments) {
        var place = scan.place(id);
        faults.add(ProcessFileFault.of(place[0], place[1], String.valueOf(id), key, arguments));
    }
}
