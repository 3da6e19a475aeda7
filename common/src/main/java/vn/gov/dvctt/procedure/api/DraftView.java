package vn.gov.dvctt.procedure.api;

import java.util.List;

/**
 * A draft whole.
 *
 * @param edition  grows with every edit; whoever publishes names the one that was read
 * @param content  as the public page and the filing would have it
 * @param ownWork  whoever asks has edited it, so another person must publish it
 * @param history  the latest first
 */
public record DraftView(
        DraftRow row,
        int edition,
        ProcedureView content,
        List<DesignFault> faults,
        boolean ownWork,
        List<DraftStepRow> history) {
    public DraftView {
        faults = List.copyOf(faults);
        history = List.copyOf(history);
    }

    /** Whether nothing but warnings stands against publishing it. */
    public boolean sound() {
        return faults.stream().allMatch(DesignFault::warning);
    }
}
