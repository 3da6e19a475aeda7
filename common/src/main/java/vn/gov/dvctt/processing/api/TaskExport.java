package vn.gov.dvctt.processing.api;

import java.util.function.Consumer;

/** The work list of the caller's unit, to be taken away. */
public interface TaskExport {
    /** Every line of the list, one after the other; no more of them in memory than a block. Leaves one row in the ledger. */
    void export(TaskFilter filter, Consumer<TaskRow> lines);
}
