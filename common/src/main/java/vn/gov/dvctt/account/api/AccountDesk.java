package vn.gov.dvctt.account.api;

import vn.gov.dvctt.shared.Page;

/**
 * The operator's look at applicants' accounts (articles 14.1.c and 19.3): found and read by support, changed by the account administrator. Unknown ids and
 * accounts of staff are refused with {@code account.notFound}; commands whose {@code faults()} are not empty with {@code account.faults}.
 */
public interface AccountDesk {
    /** @param words a whole mail address, a whole number (phone, paper, tax, account), or part of a name; empty: the latest accounts */
    Page<AccountRow> find(String words, String after);

    AccountView account(long accountId);

    /** Signs the person out everywhere and lets nobody in. Refuses with {@code account.notInState}. */
    void suspend(SuspendAccount command);

    /** Refuses with {@code account.notInState}. */
    void reactivate(SuspendAccount command);

    /**
     * Everything of the first account is the second one's from then on; the first stays as a pointer. Refuses with {@code account.mergeKinds} where they are not
     * of one kind, {@code account.mergeSelf}, {@code account.notInState} where the second is not in use or the first was merged into another.
     */
    void merge(MergeAccounts command);
}
