package vn.gov.dvctt.audit.api;

import vn.gov.dvctt.shared.Page;

/** Reading the ledger of acts. */
public interface AuditDesk {
    /** One page of 50, newest first; {@code cursor} empty for the first page. */
    Page<ActRow> acts(FindActs filter, String cursor);
}
