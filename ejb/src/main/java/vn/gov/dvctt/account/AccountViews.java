package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.CheckView;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.account.api.ProfileView;
import vn.gov.dvctt.account.api.VerificationLevel;

/** Accounts as others see them: opened where the reader may, masked where not. */
@ApplicationScoped
class AccountViews {
    @Inject
    private IdentityVault vault;

    @Inject
    private Identities identities;

    Person person(Account account) {
        return new Person(
                account.id(),
                account.kind(),
                account.name(),
                mail(account),
                account.unit(),
                account.roles(),
                prefill(account));
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
