package vn.gov.dvctt.account.api;

/**
 * Somebody tried to sign in, or took one of its steps.
 *
 * @param accountId 0 where no account has the address
 * @param deed      as the ledger names it: {@code SignIn.check}, {@code SignIn.enterCode}
 * @param outcome   {@link SignInOutcome.Verdict}
 */
public record SignInTried(long accountId, String deed, SignInOutcome.Verdict outcome) {}
