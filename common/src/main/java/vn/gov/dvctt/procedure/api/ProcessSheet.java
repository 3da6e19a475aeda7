package vn.gov.dvctt.procedure.api;

import java.util.List;

/**
 * A process on the table of those who design it.
 *
 * @param draftId  0: a published version, which is only looked at
 * @param revision of the part, to be named by whoever edits next
 * @param editable whether it may still be changed, by those who may
 * @param phases   of its term
 */
public record ProcessSheet(
        long draftId,
        String code,
        String title,
        String unit,
        List<String> systems,
        int revision,
        boolean editable,
        boolean undoable,
        boolean redoable,
        ProcessDefinition process,
        List<TermPhase> phases,
        FormDefinition form,
        List<String> cases,
        List<ProcessFault> faults,
        FlowPicture picture) {
    public ProcessSheet {
        systems = List.copyOf(systems);
        phases = List.copyOf(phases);
        cases = List.copyOf(cases);
        faults = List.copyOf(faults);
    }

    public List<ProcessFault> faultsOf(String step) {
        return faults.stream().filter(fault -> fault.step().equals(step)).toList();
    }
}
