package vn.gov.dvctt.document.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One way to the signing service and back; kept in the session of the browser that went. It goes there twice: to show which certificates a person holds, then for
 * consent to this one signature.
 *
 * @param party         whose service it leads to
 * @param paperId       what is signed
 * @param address       of the service, with everything in it; empty while nothing leads there
 * @param returnAddress where the service sends the browser back to
 * @param state         ties the return to this session
 * @param verifier      ties the code to whoever began (PKCE)
 * @param keys          to choose from; with one of them, that which was chosen
 * @param signedAt      what the signature will say; null until a key was chosen
 * @param signedPaper   0 until it is signed
 */
public record SigningWay(
        SigningParty party,
        long paperId,
        String address,
        String returnAddress,
        String state,
        String verifier,
        List<SigningKey> keys,
        Instant signedAt,
        long signedPaper)
        implements Serializable {
    public SigningWay {
        keys = List.copyOf(keys);
    }

    public boolean isSigned() {
        return signedPaper != 0;
    }

    /** The person has to say with which of several keys. */
    public boolean isToChoose() {
        return address.isEmpty() && !isSigned();
    }

    /** The keys of which the person has to say one; none where there is nothing to say. */
    public List<SigningKey> choices() {
        return isToChoose() ? keys : List.of();
    }

    @Override
    public String toString() {
        return "SigningWay[" + paperId + "]";
    }
}
