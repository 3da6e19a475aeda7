package vn.gov.dvctt.account.api;

import vn.gov.dvctt.shared.Page;

/** The operator compares declared identities with papers. */
public interface IdentityDesk {
    /** Open requests, oldest first. */
    Page<CheckRow> open(String cursor);

    /** With the whole numbers: opening it is recorded. Refuses with {@code account.noCheck}. */
    CheckView check(long id);

    /** The account now stands for its number; another that claimed the same loses it. Refuses with {@code account.checkDone}. */
    void confirm(long id, String words);

    /** Refuses with {@code account.wordsNeeded} without a reason. */
    void refuse(long id, String words);
}
