package vn.gov.dvctt.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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
        if (!version.ways().onLine()) {
            throw new Refusal("dossier.notOnLine");
        }
        var dossier = new Dossier(
                owner.id(),
                owner.name(),
                new FiledProcedure(version, ""),
                prefilled(version, owner, latest(owner, procedureCode)),
                Instant.now());
        dossiers.add(dossier);
        return dossier.id();
    }

    private Map<String, String> latest(Person owner, String procedureCode) {
        return dossiers.latest(owner.id(), procedureCode)
                .map(dossier -> dossier.answers().values())
                .orElse(Map.of());
    }

    private static Answers prefilled(ProcedureVersionView version, Person owner, Map<String, String> earlier) {
        var known = new HashMap<String, String>();
        version.form().fields().filter(field -> field.prefill() != null).forEach(field -> {
            switch (field.prefill()) {
                case "earlier" ->
                    earlier.forEach((path, answer) -> {
                        if (path.equals(field.id()) || path.startsWith(field.id() + ".")) {
                            known.put(path, answer);
                        }
                    });
                case "account" ->
                    field.columns().stream()
                            .filter(cell -> !owner.prefill()
                                    .getOrDefault(String.valueOf(cell.prefill()), "")
                                    .isEmpty())
                            .forEach(cell -> known.put(
                                    field.id() + ".0." + cell.id(),
                                    owner.prefill().get(cell.prefill())));
                default -> known.put(field.id(), owner.prefill().getOrDefault(field.prefill(), ""));
            }
        });
        return new Answers(AnswerLimits.known(version, known));
    }
}
