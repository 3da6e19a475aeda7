package vn.gov.dvctt.account.api;

import java.util.Optional;

/** Sign-in with the national identity, by OpenID Connect: away to the provider and back. Asked by the web module before anybody is signed in. */
public interface NationalSignIn {
    /** Whether this installation knows a provider. */
    boolean isOffered();

    /** What to send the browser away with. Refused with {@code national.away} where the provider does not answer. */
    NationalDeparture depart(String returnAddress);

    /**
     * The person came back. Gives a token, good for ten minutes, that stands for who the provider says it is. Refused with {@code national.failed} where
     * anything does not fit this departure, with {@code national.cancelled} where the person or the provider said no.
     *
     * @param query of the address that the browser came back to
     */
    String arrive(NationalDeparture departure, String query);

    /** Who stands behind the token; empty where it is used up, too old or none. */
    Optional<NationalArrival> arrival(String token);

    /**
     * Lets in whoever the token stands for, once, if that identity is linked to an account, by way of the second factor where there is one; otherwise WRONG, and the
     * token stays good for linking.
     *
     * @param device how the browser describes itself
     */
    SignInOutcome enter(String token, String device);
}
