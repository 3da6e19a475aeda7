package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.document.api.PaperSignatures;
import vn.gov.dvctt.document.api.SignatureLine;

/** The rows of signature checks, each act in a short transaction. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class SignatureChecks {
    private static final Set<String> KINDS = Set.of(
            "application/pdf",
            "application/xml",
            "text/xml",
            "application/pkcs7-mime",
            "application/pkcs7-signature",
            "application/vnd.etsi.asic-e+zip",
            "application/vnd.etsi.asic-s+zip");

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    static boolean isOfAKind(String mediaType) {
        return KINDS.contains(mediaType);
    }

    /** Asks for a content to be looked at; gives what is known of it already. */
    public PaperSignatures ask(String sha256) {
        var known = entities.find(SignatureCheck.class, sha256);
        if (known == null) {
            known = new SignatureCheck(sha256, Instant.now());
            entities.persist(known);
        }
        return known.view();
    }

    /** A content of which it was seen at once that nothing in it is signed. */
    public PaperSignatures unsigned(String sha256) {
        var known = entities.find(SignatureCheck.class, sha256);
        if (known == null) {
            known = SignatureCheck.ofUnsigned(sha256, Instant.now());
            entities.persist(known);
        }
        return known.view();
    }

    public Map<String, PaperSignatures> of(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Map.of();
        }
        return entities.createNamedQuery("SignatureCheck.of", SignatureCheck.class)
                .setParameter("hashes", hashes)
                .getResultStream()
                .collect(Collectors.toMap(SignatureCheck::sha256, SignatureCheck::view));
    }

    public List<String> due(int most) {
        return entities.createNamedQuery("SignatureCheck.due", String.class)
                .setParameter("now", Instant.now())
                .setMaxResults(most)
                .getResultList();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void found(String sha256, List<SignatureLine> lines, String report) {
        entities.find(SignatureCheck.class, sha256).found(lines, report, Instant.now());
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tooLarge(String sha256) {
        entities.find(SignatureCheck.class, sha256).tooLarge();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(String sha256) {
        entities.find(SignatureCheck.class, sha256).failed(Instant.now());
    }
}
