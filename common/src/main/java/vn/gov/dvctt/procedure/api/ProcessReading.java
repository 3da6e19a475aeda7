package vn.gov.dvctt.procedure.api;

/** Processes as they are drawn, for operators. Refuses with {@code design.notFound}. */
public interface ProcessReading {
    ProcessSheet ofDraft(long draftId);

    ProcessSheet ofVersion(String code, int version);

    /** As a BPMN 2.0 file. */
    String bpmnOfDraft(long draftId);

    String bpmnOfVersion(String code, int version);
}
