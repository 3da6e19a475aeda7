package vn.gov.dvctt.payment;

import java.time.Instant;

/** The document in whose stead another is issued: as the other names it, and its day. */
record Replaced(String template, String series, int number, Instant issuedAt) {
    static final Replaced NOTHING = new Replaced("", "", 0, Instant.EPOCH);

    boolean isNothing() {
        return number == 0;
    }
}
