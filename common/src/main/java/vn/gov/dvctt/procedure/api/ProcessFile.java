package vn.gov.dvctt.procedure.api;

import java.util.List;

/** A BPMN file as it was read. {@code process} is null where there are faults. */
public record ProcessFile(ProcessDefinition process, List<ProcessFileFault> faults) {
    public ProcessFile {
        faults = List.copyOf(faults);
    }
}
