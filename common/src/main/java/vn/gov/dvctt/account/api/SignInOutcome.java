package vn.gov.dvctt.account.api;

import java.util.Optional;

/**
 * What came of a sign-in.
 *
 * @param standing    present with WELCOME only
 * @param waitSeconds how long to wait before the next attempt; 0 except with WAIT
 */
public record SignInOutcome(Verdict verdict, Optional<Standing> standing, long waitSeconds) {
    /** WRONG says nothing more on purpose. UNCONFIRMED, LOCKED and SUSPENDED are told only to those who know the password. */
    public enum Verdict {
        WELCOME,
        WRONG,
        WAIT,
        UNCONFIRMED,
        LOCKED,
        SUSPENDED
    }

    public static SignInOutcome welcome(Standing standing) {
        return new SignInOutcome(Verdict.WELCOME, Optional.of(standing), 0);
    }

    public static SignInOutcome no(Verdict verdict) {
        return new SignInOutcome(verdict, Optional.empty(), 0);
    }

    public static SignInOutcome later(long seconds) {
        return new SignInOutcome(Verdict.WAIT, Optional.empty(), seconds);
    }
}
