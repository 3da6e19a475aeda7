package vn.gov.dvctt.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.audit.api.ActRow;
import vn.gov.dvctt.audit.api.AuditDesk;
import vn.gov.dvctt.audit.api.FindActs;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed({Role.AUDITOR, Role.OPERATOR})
@Reading
public class AuditDeskBean implements AuditDesk {
    private static final int PAGE = 50;

    @Inject
    private Ledger ledger;

    @EJB
    private People people;

    @Override
    public Page<ActRow> acts(FindActs filter, String cursor) {
        var found = ledger.acts(byId(filter), Cursor.of(cursor).orElse(null), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var names = names(shown);
        var rows = shown.stream()
                .map(act -> act.row(names.getOrDefault(act.who(), "")))
                .toList();
        return new Page<>(rows, found.size() > PAGE ? cursorOf(shown.get(PAGE - 1)) : "");
    }

    /** People are asked for by mail address, acts know them by account id. */
    private FindActs byId(FindActs filter) {
        if (filter.who() == null || !filter.who().contains("@")) {
            return filter;
        }
        var who = people.byEmail(filter.who())
                .map(person -> String.valueOf(person.id()))
                .orElse(filter.who());
        return new FindActs(who, filter.deed(), filter.subject(), filter.from(), filter.to());
    }

    private Map<String, String> names(List<Act> acts) {
        var ids = acts.stream()
                .map(Act::who)
                .filter(who -> who.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return people.names(ids).entrySet().stream()
                .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
    }

    private static String cursorOf(Act act) {
        return new Cursor(act.happenedAt(), act.id()).text();
    }
}
