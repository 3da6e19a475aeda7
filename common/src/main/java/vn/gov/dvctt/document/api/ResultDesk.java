package vn.gov.dvctt.document.api;

import java.util.List;
import vn.gov.dvctt.shared.Page;

/** The register of results before officials of the unit that issued them. */
public interface ResultDesk {
    /** Newest first. Refuses with {@code document.period} where the period ends before it begins. */
    Page<ResultRow> page(FindResults filter, String cursor);

    /** Changes that wait for approval or for a signature, oldest first, fifty at most. */
    List<ResultChangeRow> waiting();

    ResultView result(long id);

    ResultFile open(long id);

    /** The copy with the mark of conversion, as it was made. */
    ResultFile copy(long copyId);
}
