package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.processing.api.ColleagueRow;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.shared.Role;

/** Who else of a unit may do something. */
@Dependent
class Colleagues {
    private static final Set<String> DOING = Set.of(Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK);

    @Inject
    private People people;

    /** Those of a unit who hold a role. */
    List<ColleagueRow> of(String unit, String role) {
        return rows(people.officials(unit, role));
    }

    /** Those of somebody's unit who do what lies in a lane. */
    List<ColleagueRow> doing(Person official, TaskLane lane) {
        return rows(DOING.stream()
                .filter(lane::isWorkOf)
                .flatMap(role -> people.officials(official.unit(), role).stream())
                .distinct()
                .toList());
    }

    /** Those who may do at least one thing that this official may. */
    List<ColleagueRow> sharingARole(Person official) {
        return rows(official.roles().stream()
                .filter(DOING::contains)
                .flatMap(role -> people.officials(official.unit(), role).stream())
                .filter(id -> id != official.id())
                .distinct()
                .toList());
    }

    private List<ColleagueRow> rows(Collection<Long> ids) {
        return people.names(ids).entrySet().stream()
                .map(one -> new ColleagueRow(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(ColleagueRow::name))
                .toList();
    }
}
