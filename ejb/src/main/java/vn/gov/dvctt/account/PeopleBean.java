package vn.gov.dvctt.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gov.dvctt.account.api.ActingFor;
import vn.gov.dvctt.account.api.CertificateView;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.shared.Refusal;

/** Answers other features. The principal's name is the account id as the sign-in mechanism set it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PeopleBean implements People {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    @Inject
    private Memberships memberships;

    @Inject
    private AccountViews views;

    @Inject
    private RoleGrants grants;

    @Inject
    private Units units;

    @Inject
    private OfficialCertificates certificates;

    @Override
    public Person me() {
        var name = context.getCallerPrincipal().getName();
        if (!ID.matcher(name).matches()) {
            throw new Refusal("account.signedOut");
        }
        return person(Long.parseLong(name)).orElseThrow(() -> new Refusal("account.signedOut"));
    }

    @Override
    public Person acting(Right right) {
        var me = me();
        var chosen = ActingFor.current();
        if (chosen.isEmpty()) {
            return me;
        }
        var membership =
                memberships.active(chosen.getAsLong(), me.id()).orElseThrow(() -> new Refusal("account.notMember"));
        membership.refuseUnless(right);
        return person(membership.organisationId()).orElseThrow(() -> new Refusal("account.notMember"));
    }

    @Override
    public VerificationLevel level(long id) {
        return accounts.account(id).map(views::level).orElse(VerificationLevel.NONE);
    }

    @Override
    public String channel(long id) {
        return accounts.account(id)
                .map(Account::signInName)
                .filter(Email::isChannel)
                .map(Email::text)
                .orElse("");
    }

    @Override
    public String certificate(long id) {
        return certificates.of(id).map(CertificateView::sha256).orElse("");
    }

    @Override
    public Optional<Person> person(long id) {
        return accounts.withRoles(id, today()).map(known -> views.person(known.account(), known.roles()));
    }

    @Override
    public Optional<Person> byEmail(String email) {
        return accounts.byEmail(new Email(email).text()).map(Account::id).flatMap(this::person);
    }

    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        return accounts.names(ids);
    }

    @Override
    public List<Long> officials(String unit, String role) {
        return grants.holders(unit, role, today());
    }

    private static LocalDate today() {
        return RoleGrants.dayOf(Instant.now());
    }

    @Override
    public Map<String, String> units() {
        return units.all();
    }

    @Override
    public String unitName(String unit) {
        return units.name(unit);
    }
}
