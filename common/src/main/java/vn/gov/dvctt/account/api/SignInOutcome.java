package vn.gov.dvctt.account.api;

import java.util.List;
import java.util.Optional;

/**
 * What came of a sign-in, or of one of its two steps.
 *
 * @param standing    present with WELCOME only
 * @param waitSeconds how long to wait before the next attempt; 0 except with WAIT
 * @param keys        what the caller has to keep
 */
public record SignInOutcome(Verdict verdict, Optional<Standing> standing, long waitSeconds, Keys keys) {
    /** WRONG says nothing more on purpose. UNCONFIRMED, LOCKED and SUSPENDED are told only to those who know the password. */
    public enum Verdict {
        WELCOME,
        /** The password was right; a code of the second factor is due. */
        CODE,
        /** The password was right; a second factor has to be set up before anything else. */
        ENROL,
        WRONG,
        WAIT,
        /** More people sign in at this moment than the server can look after. */
        BUSY,
        /** The directory that keeps this person's password does not answer. */
        SILENT,
        /** This second step can go on no longer: too many wrong codes, or it was ended elsewhere. */
        ENDED,
        UNCONFIRMED,
        LOCKED,
        SUSPENDED
    }

    /**
     * Secrets for the caller, each empty where there is none.
     *
     * @param ticket        of the session, open or on its way
     * @param deviceToken   for the browser that shall be known from now on
     * @param recoveryCodes to be shown to their owner, this once
     */
    public record Keys(String ticket, String deviceToken, List<String> recoveryCodes) {
        public static final Keys NONE = new Keys("", "", List.of());

        public Keys {
            recoveryCodes = List.copyOf(recoveryCodes);
        }

        @Override
        public String toString() {
            return "Keys[]";
        }
    }

    public static SignInOutcome welcome(Standing standing, Keys keys) {
        return new SignInOutcome(Verdict.WELCOME, Optional.of(standing), 0, keys);
    }

    /** The password was right, and there is a second step. */
    public static SignInOutcome halfWay(Verdict verdict, String ticket) {
        return new SignInOutcome(verdict, Optional.empty(), 0, new Keys(ticket, "", List.of()));
    }

    public static SignInOutcome no(Verdict verdict) {
        return new SignInOutcome(verdict, Optional.empty(), 0, Keys.NONE);
    }

    public static SignInOutcome later(long seconds) {
        return new SignInOutcome(Verdict.WAIT, Optional.empty(), seconds, Keys.NONE);
    }
}
