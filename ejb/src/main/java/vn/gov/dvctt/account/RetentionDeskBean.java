package vn.gov.dvctt.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.ChangeRetention;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.RetentionDesk;
import vn.gov.dvctt.account.api.RetentionView;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.ACCOUNT_ADMIN)
public class RetentionDeskBean implements RetentionDesk {
    @Inject
    private Retentions retentions;

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Override
    @Reading
    @RolesAllowed({Role.ACCOUNT_ADMIN, Role.OPERATOR, Role.AUDITOR})
    public RetentionView retention() {
        var rules = retentions.rules();
        var names = accounts.names(rules.stream().map(RetentionRule::nextBy).collect(Collectors.toSet()));
        long me = people.me().id();
        return new RetentionView(
                rules.stream().map(rule -> rule.row(names, me)).toList(),
                retentions.latest().stream().map(RetentionRun::row).toList());
    }

    @Override
    public void change(ChangeRetention command) {
        if (!command.faults().isEmpty()) {
            throw new Refusal("account.faults");
        }
        retentions.rule(command.kind()).change(command, people.me().id(), Instant.now());
    }

    @Override
    public void confirm(String kind) {
        retentions.rule(kind).confirm(people.me().id(), Instant.now());
    }

    @Override
    public void drop(String kind) {
        retentions.rule(kind).drop();
    }
}
