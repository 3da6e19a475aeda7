package vn.gov.dvctt.procedure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.shared.Refusal;

/** Everything that stands against publishing a definition, with its place, and what would be better otherwise. */
@Dependent
class DraftCheck {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private People people;

    List<DesignFault> faults(Definition definition) {
        var faults = new ArrayList<DesignFault>();
        description(definition, faults);
        faults.addAll(PaperRules.faults(definition));
        faults.addAll(FormRules.faults(definition.form()));
        faults.addAll(process(definition));
        terms(definition, faults);
        FeeCheck.faults(definition)
                .forEach(words -> faults.add(DesignFault.of(DraftPart.FEES, "/fee/rule", "process", words)));
        results(definition, faults);
        return List.copyOf(faults);
    }

    /** What keeps the application from running by it. */
    List<DesignFault> grave(Definition definition) {
        return faults(definition.complete()).stream()
                .filter(fault -> !fault.warning())
                .toList();
    }

    void refuseUnlessPlaced(Definition definition) {
        if (em.find(CatalogueField.class, definition.field()) == null) {
            throw new Refusal("design.field", definition.field());
        }
        if (!knowsUnit(definition.unit())) {
            throw new Refusal("design.unit", definition.unit());
        }
    }

    private boolean knowsUnit(String unit) {
        return !people.unitName(unit).equals(unit);
    }

    private List<DesignFault> process(Definition definition) {
        var faults = new ArrayList<DesignFault>();
        ProcessCheck.faults(definition.course(), definition.systems(), this::knowsUnit)
                .forEach(words -> faults.add(DesignFault.of(DraftPart.PROCESS, "/process", "process", words)));
        ConditionCheck.faults(definition)
                .forEach(words -> faults.add(DesignFault.of(DraftPart.PROCESS, "/process", "process", words)));
        return faults;
    }

    private void description(Definition definition, List<DesignFault> faults) {
        var part = DraftPart.DESCRIPTION;
        if (definition.title().isBlank() || definition.title().length() > 1000) {
            faults.add(DesignFault.of(part, "/title", "title"));
        }
        if (definition.field() == null || em.find(CatalogueField.class, definition.field()) == null) {
            faults.add(DesignFault.of(part, "/field", "field", String.valueOf(definition.field())));
        }
        if (definition.unit() == null || !knowsUnit(definition.unit())) {
            faults.add(DesignFault.of(part, "/unit", "unit", String.valueOf(definition.unit())));
        }
        if (definition.level() < 1 || definition.level() > 4) {
            faults.add(DesignFault.of(part, "/level", "level"));
        }
        if (definition.legalBasis().isEmpty()) {
            faults.add(DesignFault.warning(part, "/legalBasis", "noLaw"));
        }
        if (definition.audience().isEmpty()) {
            faults.add(DesignFault.warning(part, "/audience", "noAudience"));
        }
    }

    private static void terms(Definition definition, List<DesignFault> faults) {
        var phases = definition.phases();
        for (int index = 0; index < phases.size(); index++) {
            TermPhase phase = phases.get(index);
            if (phase.amount() < 1 || phase.unit() == null) {
                faults.add(DesignFault.of(DraftPart.TERMS, "/phases/" + index, "term"));
            }
        }
        if (phases.isEmpty()) {
            faults.add(DesignFault.warning(DraftPart.TERMS, "/phases", "noTerm"));
        }
        if (definition.intakeCheckWorkingDays() < 0 || definition.intakeCheckWorkingDays() > 30) {
            faults.add(DesignFault.of(DraftPart.TERMS, "/intakeCheckWorkingDays", "intakeDays"));
        }
        if (definition.fee() == null || definition.fee().kind() == null) {
            faults.add(DesignFault.of(DraftPart.FEES, "/fee", "noFee"));
        } else if (definition.fee().amount() != null && definition.fee().amount() < 0) {
            faults.add(DesignFault.of(DraftPart.FEES, "/fee/amount", "feeAmount"));
        }
    }

    private static void results(Definition definition, List<DesignFault> faults) {
        var results = definition.results();
        for (int index = 0; index < results.size(); index++) {
            if (results.get(index).name() == null || results.get(index).name().isBlank()) {
                faults.add(DesignFault.of(DraftPart.RESULTS, "/results/" + index + "/name", "resultName"));
            }
            if (results.get(index).isUnknownSort()) {
                faults.add(DesignFault.of(DraftPart.RESULTS, "/results/" + index + "/type", "resultType"));
            }
        }
        if (results.isEmpty()) {
            faults.add(DesignFault.of(DraftPart.RESULTS, "/results", "noResult"));
        }
    }
}
