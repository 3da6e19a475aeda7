package vn.gov.dvctt.processing;

import java.util.Map;
import vn.gov.dvctt.account.api.Person;

/**
 * Whoever calls a desk, and for whom they may act today.
 *
 * @param absent names of the colleagues who are away and whose substitute the caller is, by account id
 */
record Acting(Person me, Map<Long, String> absent) {
    Acting {
        absent = Map.copyOf(absent);
    }

    boolean does(String role) {
        return role != null && me.roles().contains(role);
    }

    boolean actsFor(long holder) {
        return holder == me.id() || absent.containsKey(holder);
    }

    /** The absent colleague in whose name an act on a task is done; null: in the caller's own. */
    String inNameOf(Task task) {
        return task.assigneeId().map(absent::get).orElse(null);
    }

    /** Who did it, for slips and documents: the name, and for whom. */
    String words(Task task) {
        var other = inNameOf(task);
        return other == null ? me.name() : me.name() + " (thay " + other + ")";
    }

    String by() {
        return String.valueOf(me.id());
    }
}
