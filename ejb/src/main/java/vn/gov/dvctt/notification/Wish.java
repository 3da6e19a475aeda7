package vn.gov.dvctt.notification;

/** What is done with a notice on one way, before a person has wished otherwise. */
enum Wish {
    MUST,
    ON,
    OFF,
    NEVER;

    /** @param sign as the matrix has it */
    static Wish of(String sign) {
        return sign.equals("-") ? NEVER : valueOf(sign.toUpperCase(java.util.Locale.ROOT));
    }

    boolean isChoice() {
        return this == ON || this == OFF;
    }
}
