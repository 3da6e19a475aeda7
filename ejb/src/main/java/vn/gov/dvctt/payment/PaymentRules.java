package vn.gov.dvctt.payment;

import vn.gov.dvctt.shared.Refusal;

/** What an act about money must say for itself. */
final class PaymentRules {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SLIP = 60;

    private PaymentRules() {}

    /** Gives it without blanks around it. */
    static String reason(String words) {
        var length = words == null ? 0 : words.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw new Refusal("payment.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        return words.strip();
    }

    static String slip(String words) {
        var slip = words == null ? "" : words.strip();
        if (slip.isEmpty() || slip.length() > LONGEST_SLIP) {
            throw new Refusal("payment.slip", LONGEST_SLIP);
        }
        return slip;
    }
}
