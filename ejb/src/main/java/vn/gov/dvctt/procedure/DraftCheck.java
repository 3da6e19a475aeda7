package vn.gov.dvctt.procedure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessFault;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.shared.Refusal;

/** Everything that stands against publishing a definition, with its place, and what would be better otherwise. */
@Dependent
class DraftCheck {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Versions versions;

    @Inject
    private ProcedureSchema schema;

    List<DesignFault> faults(Definition definition) {
        var faults = new ArrayList<DesignFault>();
        description(definition, faults);
        faults.addAll(PaperRules.faults(definition));
        faults.addAll(FormRules.faults(definition.form()));
        faults.addAll(process(definition));
        terms(definition, faults);
        faults.addAll(FeeCheck.faults(definition));
        results(definition, faults);
        format(definition, faults);
        return List.copyOf(faults);
    }

    /** What the published schema says against it, where nothing was said of that place yet. */
    private void format(Definition definition, List<DesignFault> faults) {
        var told = faults.stream()
                .filter(fault -> !fault.warning())
                .map(DesignFault::place)
                .toList();
        for (var fault : schema.definitionFaults(PartChange.object(versions.written(definition)))) {
            if (told.stream()
                    .noneMatch(place ->
                            place.startsWith(fault.place()) || fault.place().startsWith(place))) {
                faults.add(DesignFault.of(DraftPart.of(fault.place()), fault.place(), "format", fault.detail()));
            }
        }
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
        var course = definition.course();
        return Stream.concat(
                        ProcessCheck.check(course, definition.systems(), this::knowsUnit).stream(),
                        ConditionCheck.faults(definition).stream())
                .map(fault -> process(course, fault))
                .toList();
    }

    /** The name of its step goes before the words. */
    private static DesignFault process(ProcessDefinition course, ProcessFault fault) {
        var steps = course.steps().stream().map(ProcessStep::id).toList();
        var at = steps.indexOf(fault.step());
        var name =
                course.step(fault.step()).map(ProcessStep::name).map(Label::vi).orElse(fault.step());
        var words = Stream.concat(Stream.of(name), fault.arguments().stream()).toArray(String[]::new);
        return DesignFault.of(
                DraftPart.PROCESS, at < 0 ? "/process" : "/process/steps/" + at, "process." + fault.key(), words);
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
            if (results.get(index).hasUnknownSort()) {
                faults.add(DesignFault.of(DraftPart.RESULTS, "/results/" + index + "/type", "resultType"));
            }
        }
        if (results.isEmpty()) {
            faults.add(DesignFault.of(DraftPart.RESULTS, "/results", "noResult"));
        }
    }
}
