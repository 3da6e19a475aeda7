package vn.gov.dvctt.account.api;

import java.util.Optional;

/** A person's own link between account and national identity. Nothing links by itself: a number that is alike proves nothing about the account. */
public interface NationalDesk {
    Optional<NationalLinkView> link();

    /**
     * Links the identity behind the token to one's account. Refused: {@code national.password}; {@code national.gone} for a token no longer good;
     * {@code national.taken} where either side is linked already; {@code national.other} where the account bears another identity number;
     * {@code national.organisation}.
     */
    void connect(ConnectNational command);

    /** Ends it. Refused: {@code national.password}. */
    void disconnect(String password);
}
