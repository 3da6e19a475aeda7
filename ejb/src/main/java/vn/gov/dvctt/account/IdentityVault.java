package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.dvctt.shared.KeyRing;

/** Seals identity numbers before they reach the database; the keys lie in files of their own, the first one made at the first start. */
@ApplicationScoped
class IdentityVault {
    private static final int SHOWN = 3;

    private final KeyRing keys = KeyRing.ofThisInstallation();

    /** Reads or makes the keys now: better to fail at start-up than at the first registration. */
    void ready() {
        open(keys.seal("ready"));
        LookupKeys.ofThisInstallation();
    }

    /** Null for an empty number: nothing is stored where nothing was given. */
    String seal(String number) {
        return number.isEmpty() ? null : keys.seal(number);
    }

    String open(String sealed) {
        return sealed.isEmpty() ? "" : keys.open(sealed);
    }

    /** Only the last digits, the others as dots. */
    String masked(String sealed) {
        return dotted(open(sealed));
    }

    static String dotted(String number) {
        var hidden = Math.max(0, number.length() - SHOWN);
        return "•".repeat(hidden) + number.substring(hidden);
    }
}
