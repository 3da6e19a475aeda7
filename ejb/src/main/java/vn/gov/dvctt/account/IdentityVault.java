package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;

/** Seals identity numbers before they reach the database; the key lies in a file of its own, made at the first start. */
@ApplicationScoped
class IdentityVault {
    private static final int SHOWN = 3;

    private final SealingKey key;

    IdentityVault() {
        var material = SecretFolder.ofThisInstallation().readOrCreate("identity-k1.key", SealingKey.freshMaterial());
        key = new SealingKey("k1", material);
    }

    /** Reads or makes the key now: better to fail at start-up than at the first registration. */
    void ready() {
        open(key.seal("ready"));
    }

    /** Null for an empty number: nothing is stored where nothing was given. */
    String seal(String number) {
        return number.isEmpty() ? null : key.seal(number);
    }

    String open(String sealed) {
        return sealed.isEmpty() ? "" : key.open(sealed);
    }

    /** Only the last digits, the others as dots. */
    String masked(String sealed) {
        var number = open(sealed);
        var hidden = Math.max(0, number.length() - SHOWN);
        return "•".repeat(hidden) + number.substring(hidden);
    }
}
