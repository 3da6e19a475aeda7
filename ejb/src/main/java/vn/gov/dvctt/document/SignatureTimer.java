package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Looks at the signatures of what was stored, outside of any request: an authority may take seconds to answer. Of two servers the second finds the row changed and lets it be. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignatureTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.document");
    private static final int AT_ONCE = 20;
    /** A signed paper is a document, not an archive: of what is larger it is said that it could not be checked, rather than holding it in memory. */
    private static final long MOST_BYTES = 64L << 20;

    @EJB
    private SignatureChecks checks;

    @Inject
    private ContentStore store;

    @Inject
    private SignatureReader reader;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        checks.due(AT_ONCE).forEach(this::look);
    }

    private void look(String sha256) {
        try {
            var file = store.file(sha256);
            if (Files.size(file) > MOST_BYTES) {
                checks.tooLarge(sha256);
                return;
            }
            var verdict = reader.judge(file);
            var report = verdict.xml().isEmpty() ? "" : keep(verdict.xml());
            checks.found(sha256, verdict.report().signatures(), report);
        } catch (IOException | RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "signatures of " + sha256 + " could not be looked at", failed);
            later(sha256);
        }
    }

    private String keep(String xml) throws IOException {
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        try (var incoming = store.receive(new ByteArrayInputStream(bytes), bytes.length)) {
            return store.keep(incoming).sha256();
        }
    }

    private void later(String sha256) {
        try {
            checks.failed(sha256);
        } catch (EJBException changedMeanwhile) {
            LOG.log(System.Logger.Level.DEBUG, "another server looked at " + sha256, changedMeanwhile);
        }
    }
}
