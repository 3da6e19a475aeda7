package vn.gov.dvctt.audit.api;

import java.time.Instant;
import java.util.List;

/** What the ledger knows about one thing; not a page's desk. */
public interface Accesses {
    /** Done by somebody who was admitted as other than an applicant. */
    record Access(Instant at, String who, String role, String deed) {}

    /** Acts whose subject begins with one of these ids, such as {@code dossierId=1204}; latest first. */
    List<Access> about(List<String> ids, int most);
}
