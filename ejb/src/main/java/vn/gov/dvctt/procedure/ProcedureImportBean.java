package vn.gov.dvctt.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.SealedFile;
import vn.gov.dvctt.document.api.SealedFiles;
import vn.gov.dvctt.procedure.api.DraftDeed;
import vn.gov.dvctt.procedure.api.ImportView;
import vn.gov.dvctt.procedure.api.ProcedureImport;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Takes procedures in that came as a sealed file; what comes of it is a draft, signed by another person before it holds. */
@Stateless
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class ProcedureImportBean implements ProcedureImport {
    @EJB
    private SealedFiles seals;

    @Inject
    private People people;

    @Inject
    private Drafts drafts;

    @Inject
    private Versions versions;

    @Inject
    private DraftText text;

    @Inject
    private DraftCheck checks;

    @Inject
    private ProcedureSchema schema;

    @Inject
    private CataloguePress press;

    @Override
    public ImportView read(byte[] file) {
        var sealed = opened(file);
        var given = ProcedureFile.read(sealed.content());
        var faults = given.faults(schema);
        if (!faults.isEmpty()) {
            return new ImportView(
                    "", "", "", 0, sealed.signer(), sealed.sealedAt(), 0, null, faults, List.of(), List.of());
        }
        var definition = definition(given);
        var base = base(definition.code());
        return new ImportView(
                definition.code(),
                definition.title(),
                given.portal(),
                given.version(),
                sealed.signer(),
                sealed.sealedAt(),
                base,
                drafts.open(definition.code()).map(ProcedureDraft::id).orElse(null),
                List.of(),
                versions.definition(definition.code(), base)
                        .map(here -> Differences.of(text.parts(here.complete()), text.parts(definition)))
                        .orElse(List.of()),
                checks.faults(definition));
    }

    @Override
    public long takeIn(byte[] file) {
        var given = ProcedureFile.read(opened(file).content());
        if (!given.faults(schema).isEmpty()) {
            throw new Refusal("design.format");
        }
        var definition = definition(given);
        return drafts.begin(
                        definition,
                        base(definition.code()),
                        DraftDeed.IMPORTED,
                        people.me().id(),
                        Instant.now())
                .id();
    }

    private SealedFile opened(byte[] file) {
        if (file.length > LARGEST) {
            throw new Refusal("design.fileTooLarge", LARGEST / 1024);
        }
        return seals.open(file);
    }

    /** Refuses what is more than words, with its place, as every edit does. */
    private Definition definition(ProcedureFile given) {
        var definition = versions.parsed(given.definition().toString()).complete();
        text.parts(definition).forEach(HostileText::refuse);
        return definition;
    }

    private int base(String code) {
        return press.latest(code).map(CatalogueVersion::number).orElse(0);
    }
}
