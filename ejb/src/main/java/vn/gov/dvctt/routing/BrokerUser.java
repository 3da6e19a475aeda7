package vn.gov.dvctt.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.Crypt;

/** A specialised system at the message broker and at the file counter. The server's realm reads the same table, and makes the role from the name. */
@Entity
@Table(name = "broker_user")
class BrokerUser {
    private static final String SHA_512 = "$6$";
    private static final String SALT_LETTERS = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int SALT_LENGTH = 16;

    @Id
    private String name;

    private String hash;

    protected BrokerUser() {}

    BrokerUser(String system, String password) {
        name = system;
        keep(password);
    }

    private void keep(String password) {
        hash = Crypt.crypt(password.getBytes(StandardCharsets.UTF_8), SHA_512 + salt(new SecureRandom()));
    }

    /** The server's realm takes a salt that begins with r for the word "rounds", and then lets nobody in: one in 64 would be such. */
    static String salt(RandomGenerator random) {
        var salt = new StringBuilder();
        while (salt.length() < SALT_LENGTH) {
            var next = SALT_LETTERS.charAt(random.nextInt(SALT_LETTERS.length()));
            if (salt.length() > 0 || next != 'r') {
                salt.append(next);
            }
        }
        return salt.toString();
    }

    /** Whether it was written before that was known; whoever has the password writes it anew. */
    boolean renewIfMisread(String password) {
        if (!hash.startsWith(SHA_512 + "r") || hash.startsWith(SHA_512 + "rounds=")) {
            return false;
        }
        keep(password);
        return true;
    }

    static boolean matches(String hash, String password) {
        var computed = Crypt.crypt(password.getBytes(StandardCharsets.UTF_8), hash);
        return MessageDigest.isEqual(computed.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
    }

    String hash() {
        return hash;
    }
}
