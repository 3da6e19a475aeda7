package vn.gov.dvctt.account;

import java.util.List;

/**
 * An attempt to sign in, as the brakes see it.
 *
 * @param device id of the known browser it comes from; 0: of none
 */
record Knock(String email, String origin, long device) {
    /** A known browser is counted for itself: neither its network nor strangers who guess at the account slow it down. */
    List<GuessKey> keys() {
        return device > 0 ? List.of(ofDevice()) : List.of(pair(), account(), network());
    }

    GuessKey pair() {
        return GuessKey.of(GuessKind.PAIR, email + ' ' + origin);
    }

    GuessKey account() {
        return GuessKey.of(GuessKind.ACCOUNT, email);
    }

    GuessKey network() {
        return GuessKey.of(GuessKind.NETWORK, Network.of(origin).text());
    }

    private GuessKey ofDevice() {
        return GuessKey.of(GuessKind.DEVICE, String.valueOf(device));
    }
}
