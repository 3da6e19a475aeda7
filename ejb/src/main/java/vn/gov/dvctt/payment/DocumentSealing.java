package vn.gov.dvctt.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.SealKind;

/**
 * Puts the seal under documents, after the money is booked: the time-stamping service may be slow or away, and money waits for nobody. Each in a transaction of
 * its own.
 */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DocumentSealing {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private PaymentBook book;

    @Inject
    private Papers papers;

    /** Those that bear none, oldest first. */
    public List<Long> unsealed() {
        return entities.createNamedQuery("FeeDocument.unsealed", Long.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Gives the sealed XML; of several at once one seals. */
    public String seal(long documentId) {
        var document = book.documentToChange(documentId).orElseThrow();
        if (!document.isSealed()) {
            document.seal(papers.seal(document.content(), SealKind.SYSTEM, DocumentXml.DATA, DocumentXml.SEAL));
        }
        return document.content();
    }
}
