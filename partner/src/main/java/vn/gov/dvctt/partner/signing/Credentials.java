package vn.gov.dvctt.partner.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.operator.OperatorException;
import vn.gov.dvctt.partner.signing.SigningAuthority.Holder;
import vn.gov.dvctt.partner.signing.SigningAuthority.Kind;

/** The keys that lie at the service, one for each number and name; made when somebody first comes with them. */
final class Credentials {
    private static final byte[] SHA256_PREFIX = {
        0x30,
        0x31,
        0x30,
        0x0d,
        0x06,
        0x09,
        0x60,
        (byte) 0x86,
        0x48,
        0x01,
        0x65,
        0x03,
        0x04,
        0x02,
        0x01,
        0x05,
        0x00,
        0x04,
        0x20
    };

    private final Map<Kind, SigningAuthority> authorities;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Holder> holders = new HashMap<>();

    Credentials(Map<Kind, SigningAuthority> authorities) {
        this.authorities = Map.copyOf(authorities);
    }

    SigningAuthority authority(Kind kind) {
        return authorities.get(kind);
    }

    /** Id of the credential of that subject. */
    synchronized String of(Kind kind, String number, String name, String organisation)
            throws IOException, GeneralSecurityException, OperatorException {
        var subject = kind + "\n" + number + "\n" + name + "\n" + organisation;
        if (!ids.containsKey(subject)) {
            var id = SigningService.random();
            holders.put(id, authority(kind).issue(number, name, organisation));
            ids.put(subject, id);
        }
        return ids.get(subject);
    }

    synchronized Optional<Holder> credential(String id) {
        return Optional.ofNullable(holders.get(id));
    }

    String holder(String id) {
        return credential(id)
                .map(holder -> holder.chain().get(0).getSubjectX500Principal().getName())
                .orElse("");
    }

    /** RSA over a digest that the caller made: the digest is wrapped as PKCS#1 wants it. */
    static byte[] sign(Holder holder, byte[] digest) throws GeneralSecurityException {
        var signature = Signature.getInstance("NONEwithRSA");
        signature.initSign(holder.key());
        signature.update(SHA256_PREFIX);
        signature.update(digest);
        return signature.sign();
    }
}
