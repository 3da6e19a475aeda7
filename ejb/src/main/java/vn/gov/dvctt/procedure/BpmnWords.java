package vn.gov.dvctt.procedure;

import java.util.Set;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.procedure.api.TermUnit;

/** What our processes say in BPMN beyond its own words: attributes and elements in a name space of ours, which other tools keep. */
final class BpmnWords {
    static final String OURS = "urn:vn.gov.dvctt:process:1";
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String START = "start";
    static final String PROCESS = "process";
    static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC");
    /** The subset that runs. */
    static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "process",
            "startEvent",
            "endEvent",
            "userTask",
            "sendTask",
            "exclusiveGateway",
            "sequenceFlow",
            "incoming",
            "outgoing",
            "extensionElements",
            "multiInstanceLoopCharacteristics",
            "documentation");

    static final Set<String> OWN_ELEMENTS = Set.of("system", "consult", "case", "answer", "value");

    private BpmnWords() {}

    static String text(StepTerm term) {
        return term.amount() + " " + term.unit();
    }

    /** Null where the text says no term; refused by the check where it says a wrong one. */
    static StepTerm term(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var parts = text.strip().split(" ");
        if (parts.length != 2 || !parts[0].matches("\\d{1,6}")) {
            throw new IllegalArgumentException(text);
        }
        return new StepTerm(Integer.parseInt(parts[0]), TermUnit.valueOf(parts[1]));
    }
}
