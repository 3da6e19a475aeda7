package vn.gov.dvctt.account.api;

import vn.gov.dvctt.shared.Page;

/**
 * The register of breaches of personal data (Decree 13/2023/ND-CP, article 23): kept by the account administrator, read by the auditor. Entries are added to,
 * never changed. Unknown ids are refused with {@code account.breachNotFound}, commands whose {@code faults()} are not empty with {@code account.faults}.
 */
public interface BreachDesk {
    /** Latest first. */
    Page<BreachRow> breaches(String after);

    BreachView breach(long breachId);

    /** Refuses with {@code account.breachFuture}. */
    long enter(RecordBreach command);

    void add(AddToBreach command);

    /** Refuses with {@code account.breachReported}, {@code account.breachFuture}, {@code account.breachBefore} and, after 72 hours without a reason, {@code account.breachLate}. */
    void report(ReportBreach command);
}
