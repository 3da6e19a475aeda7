package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import vn.gov.dvctt.account.api.CertificateView;
import vn.gov.dvctt.shared.Refusal;

/** With which certificates officials sign for their agency. */
@ApplicationScoped
class OfficialCertificates {
    private static final int LONGEST_SUBJECT = 400;
    private static final Set<String> SHOWN = Set.of("CN", "O");

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    Optional<CertificateView> of(long accountId) {
        return Optional.ofNullable(em.find(OfficialCertificate.class, accountId))
                .map(OfficialCertificate::view);
    }

    void put(long accountId, CertificateView certificate, Instant at) {
        var known = em.find(OfficialCertificate.class, accountId);
        if (known == null) {
            known = new OfficialCertificate(accountId);
            known.become(certificate, at);
            em.persist(known);
            return;
        }
        known.become(certificate, at);
    }

    /** Refuses with {@code account.certificate} what is no certificate, and one that has run out. */
    static CertificateView read(String text, Instant at) {
        try {
            var bare = (text == null ? "" : text).replaceAll("-----[A-Z ]+-----", "");
            var der = Base64.getMimeDecoder().decode(bare.getBytes(StandardCharsets.US_ASCII));
            var certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            var until = certificate.getNotAfter().toInstant();
            if (until.isBefore(at)) {
                throw new Refusal("account.certificate");
            }
            var subject = subject(certificate);
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return new CertificateView(
                    subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length())),
                    HexFormat.of().formatHex(digest),
                    until);
        } catch (GeneralSecurityException | InvalidNameException | IllegalArgumentException unreadable) {
            throw new Refusal("account.certificate");
        }
    }

    /** Name and agency; the number of the person, which certificates hold too, is not kept. */
    private static String subject(X509Certificate certificate) throws InvalidNameException {
        var parts = new LdapName(certificate.getSubjectX500Principal().getName()).getRdns();
        return parts.stream()
                .filter(part -> SHOWN.contains(part.getType().toUpperCase(Locale.ROOT)))
                .map(part -> String.valueOf(part.getValue()))
                .collect(Collectors.joining(", "));
    }
}
