package vn.gov.dvctt.procedure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.FeeDue;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.shared.Refusal;

/** The catalogue for other features. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProceduresBean implements Procedures {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Versions versions;

    @Override
    public Optional<ProcedureVersionView> inForce(String code) {
        return Optional.ofNullable(em.find(CatalogueEntry.class, code))
                .filter(entry -> !entry.isRetired())
                .flatMap(entry -> versions.version(code, entry.version()));
    }

    @Override
    public Optional<ProcedureVersionView> version(String code, int version) {
        return versions.version(code, version);
    }

    @Override
    public List<FieldFault> check(ProcedureVersionView version, Map<String, String> answers) {
        return new FormCheck(version.form(), answers).all();
    }

    @Override
    public List<FieldFault> checkPaths(ProcedureVersionView version, Map<String, String> answers, List<String> paths) {
        return new FormCheck(version.form(), answers).of(paths);
    }

    @Override
    public Optional<FeeDue> fee(
            ProcedureVersionView version,
            String caseName,
            Map<String, String> answers,
            Collection<Integer> components) {
        return versions.fee(version.code(), version.version())
                .flatMap(fee -> new FeeCount(fee, caseName, answers, components).due());
    }

    @Override
    public Map<String, String> computed(ProcedureVersionView version, Map<String, String> answers) {
        return Computed.of(version.form(), answers);
    }

    @Override
    public List<DesignFault> obstacles(String code, int before, int after) {
        var old = versions.definition(code, before);
        var next = versions.definition(code, after);
        if (old.isEmpty() || next.isEmpty() || after <= before) {
            throw new Refusal("design.notFound");
        }
        return Successor.obstacles(old.get().complete(), next.get().complete());
    }

    @Override
    public List<ReturnWay> returnWays(String code, int version) {
        return versions.definition(code, version).map(Definition::returnWays).orElse(List.of(ReturnWay.ONLINE));
    }
}
