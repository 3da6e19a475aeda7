package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.AccountRow;
import vn.gov.dvctt.account.api.AccountView;
import vn.gov.dvctt.account.api.CheckView;
import vn.gov.dvctt.account.api.MeasureRow;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.account.api.ProfileView;
import vn.gov.dvctt.account.api.StaffRow;
import vn.gov.dvctt.account.api.VerificationLevel;

/** Accounts as others see them: opened where the reader may, masked where not. */
@ApplicationScoped
class AccountViews {
    @Inject
    private IdentityVault vault;

    @Inject
    private Identities identities;

    /** @param roles audience and roles of today */
    Person person(Account account, Set<String> roles) {
        return new Person(
                account.id(), account.kind(), account.name(), mail(account), account.unit(), roles, prefill(account));
    }

    static StaffRow staffRow(Account account, List<String> held) {
        return new StaffRow(
                account.id(),
                account.kind(),
                account.name(),
                account.email(),
                account.unit(),
                account.state().ofStaff(),
                held);
    }

    static AccountRow applicantRow(Account account) {
        return new AccountRow(
                account.id(),
                account.kind(),
                account.name(),
                Masked.signInName(account.signInName()),
                account.state().ofApplicant(),
                account.openedAt());
    }

    AccountView applicant(Account account, long openCheck, long mergedTo, List<MeasureRow> history) {
        return new AccountView(
                applicantRow(account),
                account.contact(),
                Masked.phone(account.phone()),
                vault.masked(account.identitySealed()),
                account.taxNumber(),
                account.confirmedAt().orElse(null),
                openCheck,
                mergedTo,
                history);
    }

    private Map<String, String> prefill(Account account) {
        var known = new HashMap<String, String>();
        var organisation = account.kind() == AccountKind.ORGANISATION;
        known.put("fullName", organisation ? account.contact() : account.name());
        known.put("organisationName", organisation ? account.name() : "");
        known.put("email", mail(account));
        known.put("phone", account.phone());
        known.put("address", account.address());
        known.put("identityNumber", vault.open(account.identitySealed()));
        known.put("taxNumber", account.taxNumber());
        known.values().removeIf(String::isEmpty);
        return known;
    }

    /** Empty where one signs in with something else. */
    private static String mail(Account account) {
        return account.signInName().isMail() ? account.email() : "";
    }

    /** @param checkPending whether the operator was asked to look at the papers */
    ProfileView profile(Account account, boolean checkPending) {
        var identity = identities.of(account.id());
        return new ProfileView(
                account.kind(),
                account.name(),
                account.contact(),
                identity.map(AccountIdentity::position).orElse(""),
                account.email(),
                account.isProven(),
                account.phone(),
                identity.map(AccountIdentity::paperKind).orElse(null),
                vault.masked(account.identitySealed()),
                account.taxNumber(),
                identity.map(AccountIdentity::businessNumber).orElse(""),
                account.address(),
                level(account, identity),
                checkPending,
                account.openedAt());
    }

    VerificationLevel level(Account account) {
        return level(account, identities.of(account.id()));
    }

    private static VerificationLevel level(Account account, Optional<AccountIdentity> identity) {
        if (!account.isProven()) {
            return VerificationLevel.NONE;
        }
        return identity.filter(AccountIdentity::isChecked)
                .map(checked -> VerificationLevel.IDENTITY)
                .orElse(VerificationLevel.CHANNEL);
    }

    CheckView.Other other(Account account, boolean checked) {
        return new CheckView.Other(account.name(), account.email(), checked, account.openedAt());
    }
}
