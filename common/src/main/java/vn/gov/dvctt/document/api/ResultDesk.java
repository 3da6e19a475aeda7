package vn.gov.dvctt.document.api;

import vn.gov.dvctt.shared.Page;

/** The register of results before officials of the unit that issued them. */
public interface ResultDesk {
    /** Newest first. Refuses with {@code document.period} where the period ends before it begins. */
    Page<ResultRow> page(FindResults filter, String cursor);

    ResultView result(long id);

    ResultFile open(long id);

    /** The copy with the mark of conversion, as it was made. */
    ResultFile copy(long copyId);
}
