package vn.gov.dvctt.account.api;

import java.util.Optional;

/**
 * The door: who may come in, and who is still in. Asked by the sign-in mechanism and its pages only. A ticket is a secret that the web session keeps; whoever has
 * none can ask nothing about anybody.
 */
public interface SignIn {
    /** First step. Takes as long for an unknown address as for a known one. */
    SignInOutcome check(EnterPassword attempt);

    /** A new secret for an app, for somebody whose first step was answered with ENROL. Refuses with {@code account.signedOut}. */
    FactorProposal propose(String ticket);

    /** The same secret once more, where a first code of it was wrong. */
    FactorProposal proposed(String ticket);

    /** Second step: a code of the app, or a recovery code; the first code of a new app where one was proposed. Five wrong ones end it. */
    SignInOutcome enterCode(EnterCode attempt);

    /** Name and roles at this moment; empty where the session was ended, or the account is locked or gone. Asked on each request of a signed-in person. */
    Optional<Standing> standing(String ticket);

    /** Ends the session, or the sign-in that came only half-way. */
    void leave(String ticket);
}
