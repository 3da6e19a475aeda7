package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.shared.Role;

/** Whom to tell of a dossier's term. */
@Dependent
class Escalation {
    /** The unit that watches over all others (rules.md §1). */
    private static final String MINISTRY_OFFICE = "VPB";

    @Inject
    private People people;

    @Inject
    private Tasks tasks;

    /** Who handles it; where nobody does, the head of the unit. */
    List<Long> whoActs(long dossierId, String unit) {
        var assigned = assigned(dossierId).toList();
        return assigned.isEmpty() ? heads(unit) : assigned;
    }

    /** Who handles it, the head of the unit, and the Ministry Office. */
    List<Long> ofLateness(long dossierId, String unit) {
        var heads = Stream.concat(heads(unit).stream(), heads(MINISTRY_OFFICE).stream());
        return Stream.concat(assigned(dossierId), heads).distinct().toList();
    }

    private Stream<Long> assigned(long dossierId) {
        return tasks.open(dossierId).stream()
                .filter(task -> task.kind() != TaskKind.OPINION)
                .flatMap(task -> task.assigneeId().stream())
                .distinct();
    }

    private List<Long> heads(String unit) {
        return people.officials(unit, Role.UNIT_HEAD);
    }
}
