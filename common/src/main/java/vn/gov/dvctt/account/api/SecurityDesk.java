package vn.gov.dvctt.account.api;

import java.util.List;

/** One's own sessions, devices, second factor and password; for everybody who is signed in. */
public interface SecurityDesk {
    SecurityView mine();

    /** Whether password or code was given in this session within the last ten minutes. */
    boolean isRecent();

    /** Ends a session wherever it runs; it is refused at its next request. One of somebody else is not found. */
    void endSession(long sessionId);

    void endOtherSessions();

    /** Every session, this one too; no browser is known any more. */
    void endEverything();

    void forgetDevice(long deviceId);

    /**
     * Gives password or code once more. Refuses with {@code account.proof} where both are wrong, with {@code account.proofLater} after too many attempts.
     */
    void prove(ProvePresence proof);

    /**
     * Ends all other sessions and makes no browser known any more. Refuses with {@code account.passwordOld} where the old one is wrong, with {@code account.faults} or
     * {@code account.passwordKnown} where the new one is weak.
     */
    void changePassword(ChangePassword command);

    /** What a new app needs; the present one, if any, stays good until {@link #confirmFactor}. Asks for recent presence. */
    FactorProposal proposeFactor();

    /** The same once more, where its first code was wrong. Asks for recent presence. */
    FactorProposal proposedFactor();

    /** Takes the first code of the new app; gives ten recovery codes, this once. Refuses with {@code account.factorCode}. Asks for recent presence. */
    List<String> confirmFactor(String entered);

    /** Ten new recovery codes, this once; the old ones are good no longer. Asks for recent presence. */
    List<String> renewRecoveryCodes();

    /** Refuses with {@code account.factorMandatory} to officials and operators. Asks for recent presence. */
    void removeFactor();
}
