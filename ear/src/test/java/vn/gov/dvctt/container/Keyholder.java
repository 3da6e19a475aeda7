package vn.gov.dvctt.container;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.gov.dvctt.account.api.EnterCode;
import vn.gov.dvctt.account.api.EnterPassword;
import vn.gov.dvctt.account.api.SignIn;
import vn.gov.dvctt.bench.Authenticator;
import vn.gov.dvctt.bench.probe.Identity;
import vn.gov.dvctt.shared.CallOrigin;
import vn.gov.dvctt.shared.Role;

/** Somebody who knows a password, kept as an earlier version of the product kept it, and perhaps has an authenticator app. */
final class Keyholder {
    static final String PASSWORD = "Chia-khoa-thu-2026";

    private static final String FORMER_HASH = former();

    private final long id;
    private final Identity identity;
    private List<String> recoveryCodes = List.of();
    private String device = "";

    private Keyholder(long id, Identity identity) {
        this.id = id;
        this.identity = identity;
        Database.change("update account set password_hash = ? where id = ?", FORMER_HASH, id);
    }

    static Keyholder citizen() {
        var actor = Actor.citizen();
        return new Keyholder(actor.id(), actor.identity());
    }

    static Keyholder official() {
        var actor = Actor.colleague("TNN", Role.HANDLER);
        return new Keyholder(actor.id(), actor.identity());
    }

    static Keyholder operator(String role) {
        var actor = Actor.citizen();
        Database.change("update account set kind = 'OPERATOR' where id = ?", actor.id());
        return new Keyholder(actor.id(), Identity.of(actor.id(), Role.OPERATOR, role));
    }

    /** As PBKDF2-HMAC-SHA512 wrote it. */
    private static String former() {
        var salt = "muoi-thu-nghiem!".getBytes(StandardCharsets.US_ASCII);
        try {
            var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 1000, 512))
                    .getEncoded();
            var text = Base64.getEncoder().withoutPadding();
            return "pbkdf2-sha512$1000$" + text.encodeToString(salt) + "$" + text.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String code(String secret, int stepsAhead) {
        return Authenticator.code(secret.replace(" ", ""), Instant.now().plusSeconds(30L * stepsAhead));
    }

    /** Sets up an app and keeps what there is to keep; the secret of the app. The code of the present step has counted then. */
    String enrolled(SignIn door) {
        CallOrigin.set("10.0.0.1");
        var first =
                door.check(new EnterPassword(email(), PASSWORD, "", "")).keys().ticket();
        var secret = door.propose(first).key();
        var keys =
                door.enterCode(new EnterCode(first, code(secret, 0), true, "")).keys();
        recoveryCodes = keys.recoveryCodes();
        device = keys.deviceToken();
        return secret;
    }

    /** Comes in with the known browser; the ticket of a session whose password was given just now. */
    String present(SignIn door) {
        CallOrigin.set("10.0.0.1");
        return door.check(new EnterPassword(email(), PASSWORD, device, ""))
                .keys()
                .ticket();
    }

    long id() {
        return id;
    }

    String recoveryCode() {
        return recoveryCodes.get(0);
    }

    String deviceToken() {
        return device;
    }

    String email() {
        return Database.one("select email from account where id = ?", id);
    }

    String storedHash() {
        return Database.one("select password_hash from account where id = ?", id);
    }

    /** Everybody's attempts: nothing that was counted slows the next one down. */
    void forgetTries() {
        Database.change("delete from sign_in_try");
    }

    /** The last proof of presence is an hour old. */
    void longAgo() {
        Database.change(
                "update account_session set proved_at = ? where account_id = ?",
                java.sql.Timestamp.from(Instant.now().minusSeconds(3600)),
                id);
    }

    <T> T call(Callable<T> work) throws Exception {
        return identity.call(work);
    }
}
