package vn.gov.dvctt.account;

import java.time.Duration;
import java.time.Instant;

/** What attempts are counted under: how many are free, and how long the longest pause between two later ones is. Declared in the order in which rows are locked. */
enum GuessKind {
    /** One account from one address. */
    PAIR(3, 300),
    /** One account from anywhere: many addresses that share the work. */
    ACCOUNT(10, 900),
    /** Any account from one network: one address that tries many. */
    NETWORK(30, 300),
    /** One account from a browser that its owner made known; strangers cannot use it up. */
    DEVICE(3, 300),
    /** Codes of the second factor, by somebody who knows the password; over however many sessions. */
    CODE(5, 300),
    /** Password or code given once more within a session. */
    PROOF(5, 300);

    private static final int TWICE_AT_MOST = 20;

    private final int free;
    private final long longest;

    GuessKind(int free, long longest) {
        this.free = free;
        this.longest = longest;
    }

    /** Nothing after the free ones but the last; then 2 s, 4 s, … */
    Duration pauseAfter(int tries) {
        return tries < free
                ? Duration.ZERO
                : Duration.ofSeconds(Math.min(longest, 1L << Math.min(tries - free + 1, TWICE_AT_MOST)));
    }

    Instant nextAfter(int tries, Instant now) {
        return now.plus(pauseAfter(tries));
    }
}
