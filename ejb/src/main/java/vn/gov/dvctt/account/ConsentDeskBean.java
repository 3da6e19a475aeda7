package vn.gov.dvctt.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.ConsentDesk;
import vn.gov.dvctt.account.api.ConsentView;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.CITIZEN)
public class ConsentDeskBean implements ConsentDesk {
    private static final int CODES = 100_000_000;

    @Inject
    private Consents consents;

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Override
    @Reading
    public ConsentView mine() {
        var me = people.me().id();
        var open = consents.open(me, Instant.now());
        var operator = open.flatMap(SupportConsent::operator);
        var looks = consents.looks(me);
        var names =
                accounts.names(Stream.concat(operator.stream(), looks.stream().map(SupportLook::operator))
                        .collect(Collectors.toSet()));
        return new ConsentView(
                open.map(SupportConsent::endsAt).orElse(null),
                operator.map(id -> names.getOrDefault(id, "")).orElse(""),
                looks.stream().map(look -> look.row(names)).toList());
    }

    @Override
    public String give() {
        end();
        var code = String.format("%08d", new SecureRandom().nextInt(CODES));
        consents.add(new SupportConsent(people.me().id(), new Secret(code), Instant.now()));
        return code;
    }

    @Override
    public void end() {
        var now = Instant.now();
        consents.open(people.me().id(), now).ifPresent(open -> open.end(now));
    }
}
