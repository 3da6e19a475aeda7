package vn.gov.dvctt.procedure.api;

import jakarta.validation.Valid;
import java.util.List;

/** Drawing the process of a draft, step by step; each act is one edit that can be taken back. Refuses as {@link ProcedureEditing} does. */
public interface ProcessDrawing {
    /** Puts a step in the place of the one of the same id, or as a new one before the last. */
    void put(@Valid PutStep command);

    /** What led to it leads to where it usually led. */
    void remove(long draftId, int seen, String step);

    /** @param by how many places, up where negative */
    void move(long draftId, int seen, String step, int by);

    /** Takes a BPMN file in as the process, or says why not and changes nothing. */
    List<ProcessFileFault> takeIn(long draftId, int seen, byte[] file);
}
