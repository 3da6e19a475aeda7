package vn.gov.dvctt.processing.api;

/** Hand a task to a colleague, who confirms. */
public record HandOverTask(long dossierId, int revision, long receiverId, String note) {}
