package vn.gov.dvctt.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.Crypt;

/** A specialised system at the message broker and at the file counter. The server's realm reads the same table, and makes the role from the name. */
@Entity
@Table(name = "broker_user")
class BrokerUser {
    @Id
    private String name;

    private String hash;

    protected BrokerUser() {}

    BrokerUser(String system, String password) {
        name = system;
        hash = Crypt.crypt(password.getBytes(StandardCharsets.UTF_8));
    }

    static boolean matches(String hash, String password) {
        var computed = Crypt.crypt(password.getBytes(StandardCharsets.UTF_8), hash);
        return MessageDigest.isEqual(computed.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
    }

    String hash() {
        return hash;
    }
}
