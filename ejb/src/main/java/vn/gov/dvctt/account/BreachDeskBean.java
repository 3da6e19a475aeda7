package vn.gov.dvctt.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.AddToBreach;
import vn.gov.dvctt.account.api.BreachDesk;
import vn.gov.dvctt.account.api.BreachRow;
import vn.gov.dvctt.account.api.BreachView;
import vn.gov.dvctt.account.api.Fault;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.RecordBreach;
import vn.gov.dvctt.account.api.ReportBreach;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.ACCOUNT_ADMIN)
public class BreachDeskBean implements BreachDesk {
    private static final int PAGE = 25;

    @Inject
    private Breaches breaches;

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Override
    @Reading
    @RolesAllowed({Role.ACCOUNT_ADMIN, Role.AUDITOR})
    public Page<BreachRow> breaches(String after) {
        var before = after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
        var found = breaches.page(before, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? String.valueOf(shown.get(PAGE - 1).id()) : "";
        return new Page<>(shown.stream().map(Breach::row).toList(), next);
    }

    @Override
    @Reading
    @RolesAllowed({Role.ACCOUNT_ADMIN, Role.AUDITOR})
    public BreachView breach(long breachId) {
        var breach = known(breachId);
        var lines = breaches.lines(breachId);
        var names = accounts.names(Stream.concat(breach.names(), lines.stream().map(BreachLine::by))
                .collect(Collectors.toSet()));
        return breach.view(names, lines.stream().map(line -> line.line(names)).toList());
    }

    @Override
    public long enter(RecordBreach command) {
        refuse(command.faults());
        var breach = new Breach(command, people.me().id(), Instant.now());
        breaches.add(breach);
        return breach.id();
    }

    @Override
    public void add(AddToBreach command) {
        refuse(command.faults());
        var breach = known(command.breachId());
        breaches.add(new BreachLine(breach.id(), command.words(), people.me().id(), Instant.now()));
    }

    @Override
    public void report(ReportBreach command) {
        refuse(command.faults());
        known(command.breachId()).report(command, people.me().id(), Instant.now());
    }

    private Breach known(long id) {
        return breaches.breach(id).orElseThrow(() -> new Refusal("account.breachNotFound"));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal("account.faults");
        }
    }
}
