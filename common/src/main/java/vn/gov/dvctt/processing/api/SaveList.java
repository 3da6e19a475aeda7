package vn.gov.dvctt.processing.api;

/**
 * Keep a work list under a name.
 *
 * @param columns    see {@link SavedListRow}
 * @param opensFirst whether to meet it on opening the work list; no other one does then
 */
public record SaveList(String name, TaskFilter filter, String columns, boolean opensFirst) {}
