package vn.gov.dvctt.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.document.api.SealedFiles;
import vn.gov.dvctt.procedure.api.ProcedureExport;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Gives published versions out; what is only drafted stays here. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class ProcedureExportBean implements ProcedureExport {
    @EJB
    private SealedFiles seals;

    @Inject
    private Versions versions;

    @Override
    public byte[] file(String code, int version) {
        var definition = versions.definition(code, version).orElseThrow(() -> new Refusal("design.notFound"));
        var written = PartChange.object(versions.written(definition));
        return seals.seal(ProcedureFile.of(written, version, Instant.now()).text());
    }
}
