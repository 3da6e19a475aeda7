package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import vn.gov.dvctt.dossier.api.DossierContent;

/** Everything that a form tells, by the names of its template. */
@Dependent
class FormValues {
    @Inject
    private FormHead head;

    @Inject
    private FormBody body;

    Map<String, Object> of(DossierContent dossier, FormMatter matter) {
        var values = head.of(dossier, matter, Instant.now());
        values.putAll(body.of(dossier, matter));
        return values;
    }
}
