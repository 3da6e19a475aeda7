package vn.gov.dvctt.account.api;

import java.io.Serializable;

/**
 * One way to the provider and back; kept in the session of the browser that went.
 *
 * @param address       of the provider, with everything in it
 * @param returnAddress where the provider sends the browser back to
 * @param state         ties the return to this session
 * @param nonce         ties the provider's word to this way
 * @param verifier      ties the code to whoever began (PKCE)
 */
public record NationalDeparture(String address, String returnAddress, String state, String nonce, String verifier)
        implements Serializable {
    @Override
    public String toString() {
        return "NationalDeparture";
    }
}
