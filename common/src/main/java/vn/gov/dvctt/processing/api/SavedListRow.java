package vn.gov.dvctt.processing.api;

import java.io.Serializable;

/**
 * A work list that the caller keeps.
 *
 * @param columns    names of the columns that are shown or hidden otherwise than the page has them, with dots between
 * @param opensFirst whether it is what the caller meets on opening the work list
 */
public record SavedListRow(long id, String name, TaskFilter filter, String columns, boolean opensFirst)
        implements Serializable {}
