package vn.gov.dvctt.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.gov.dvctt.processing.api.PrintedForm;

/**
 * Seals forms, each in a transaction of its own, and one at a time on a server whoever asks: a seal costs a tenth of a second of a processor, and where the time-stamping service
 * hangs, only so many requests wait for it. Of two servers one seals, for both hold the row.
 */
@Singleton
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@AccessTimeout(value = 5, unit = TimeUnit.SECONDS)
public class FormSealing {
    @Inject
    private IssuedForms issued;

    @Inject
    private FormIssuing issuing;

    /** Nothing happens to one that was sealed meanwhile. A form that the set in force then does not have is owed no more. */
    public void seal(long id) {
        issued.toSeal(id).filter(form -> !form.isSealed()).ifPresent(form -> {
            if (!issuing.issue(form)) {
                issued.remove(form);
            }
        });
    }

    /** For somebody who asks before its turn, or for a form of a dossier from before forms were kept. The paper; empty where the form does not apply. */
    public Optional<Long> sealed(long dossierId, PrintedForm form, int ordinal, Instant at) {
        var owed = issued.toSeal(dossierId, form, ordinal)
                .orElseGet(() -> issued.add(new IssuedForm(dossierId, form, ordinal, at)));
        return owed.isSealed() || issuing.issue(owed) ? Optional.of(owed.paper()) : Optional.empty();
    }
}
