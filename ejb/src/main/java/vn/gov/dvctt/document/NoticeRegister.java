package vn.gov.dvctt.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The notices that were issued. */
@Dependent
class NoticeRegister {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    NoticeDocument add(NoticeDocument notice) {
        entities.persist(notice);
        return notice;
    }

    Optional<NoticeDocument> ofCode(VerifyCode code) {
        return first("NoticeDocument.ofCode", "code", code.value());
    }

    Optional<NoticeDocument> ofHash(String sha256) {
        return first("NoticeDocument.ofHash", "sha256", sha256);
    }

    private Optional<NoticeDocument> first(String query, String parameter, String value) {
        return entities.createNamedQuery(query, NoticeDocument.class)
                .setParameter(parameter, value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
