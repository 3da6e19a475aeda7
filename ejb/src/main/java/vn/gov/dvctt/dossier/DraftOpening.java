package vn.gov.dvctt.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.shared.Refusal;

/** Finds or begins a draft, in a transaction of its own: of two at once one meets the unique key and has to look again. */
@Stateless
@PermitAll
public class DraftOpening {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Procedures procedures;

    public long open(Person owner, String procedureCode) {
        return dossiers.draft(owner.id(), procedureCode).map(Dossier::id).orElseGet(() -> begin(owner, procedureCode));
    }

    private long begin(Person owner, String procedureCode) {
        var version = procedures.inForce(procedureCode).orElseThrow(() -> new Refusal("dossier.noProcedure"));
        var dossier = new Dossier(
                owner.id(), owner.name(), new FiledProcedure(version, ""), prefilled(version, owner), Instant.now());
        dossiers.add(dossier);
        return dossier.id();
    }

    private static Answers prefilled(ProcedureVersionView version, Person owner) {
        var known = new HashMap<String, String>();
        version.form().fields().filter(field -> field.prefill() != null).forEach(field -> {
            known.put(field.id(), owner.prefill().getOrDefault(field.prefill(), ""));
        });
        return new Answers(known);
    }
}
