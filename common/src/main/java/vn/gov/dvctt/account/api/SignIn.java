package vn.gov.dvctt.account.api;

import java.util.Optional;

/** The door: who may come in, and who is still in. Asked by the sign-in mechanism of the web module only. */
public interface SignIn {
    /** Takes as long for an unknown address as for a known one. {@code origin} is the caller's address, for the throttle. */
    SignInOutcome check(String email, String password, String origin);

    /** Name and roles at this moment; empty where the account is locked or gone. Asked on each request of a signed-in person. */
    Optional<Standing> standing(long accountId);
}
