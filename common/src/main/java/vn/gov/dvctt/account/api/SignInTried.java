package vn.gov.dvctt.account.api;

/**
 * Somebody tried to sign in.
 *
 * @param accountId 0 where no account has the address
 * @param outcome   {@link SignInOutcome.Verdict}
 */
public record SignInTried(long accountId, SignInOutcome.Verdict outcome) {}
