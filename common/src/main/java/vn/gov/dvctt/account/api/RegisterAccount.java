package vn.gov.dvctt.account.api;

import java.time.LocalDate;
import java.util.List;

/**
 * What an applicant fills in to open an account (article 8.1 of the circular).
 *
 * @param kind           INDIVIDUAL or ORGANISATION; staff accounts are never opened this way (article 14)
 * @param channel        how the account is announced, and what proves it
 * @param name           full name of the person, or name of the organisation
 * @param contact        legal representative of the organisation; empty for an individual
 * @param position       of the legal representative; empty for an individual
 * @param email          needed with the channel EMAIL, where it is what one signs in with
 * @param identity       the person's own paper, or that of the legal representative
 * @param taxNumber      one of the two is needed for an organisation; both empty for an individual
 * @param businessNumber number of the business registration or of the decision that founded the organisation
 */
public record RegisterAccount(
        AccountKind kind,
        AccountChannel channel,
        String name,
        String contact,
        String position,
        String email,
        String phone,
        IdentityPaper identity,
        String taxNumber,
        String businessNumber,
        String address,
        String password) {
    public RegisterAccount {
        name = Shapes.tidy(name);
        contact = Shapes.tidy(contact);
        position = Shapes.tidy(position);
        email = Shapes.email(email);
        phone = Shapes.digits(phone);
        taxNumber = Shapes.digits(taxNumber);
        businessNumber = Shapes.digits(businessNumber);
        address = Shapes.tidy(address);
    }

    /** What is wrong with the fields, each under its name; empty where nothing is. */
    public List<Fault> faults(LocalDate today) {
        var found = new Faults();
        found.unless(isOrganisation() || kind == AccountKind.INDIVIDUAL, "kind", "kind");
        found.unless(channel != null, "channel", "channel");
        found.unless(Shapes.isName(name), "name", "name");
        if (isOrganisation()) {
            checkOrganisation(found);
        }
        identity.check(found, today);
        found.unless(channel != AccountChannel.EMAIL || Shapes.isEmail(email), "email", "email");
        found.unless(Shapes.isPhone(phone), "phone", "phone");
        found.unless(Shapes.isAddress(address), "address", "address");
        found.add("password", Shapes.passwordFault(password, email, name));
        return found.list();
    }

    private void checkOrganisation(Faults found) {
        var one = !taxNumber.isEmpty() || !businessNumber.isEmpty();
        found.unless(one, "taxNumber", "taxOrBusiness");
        found.unless(taxNumber.isEmpty() || Shapes.isTaxNumber(taxNumber), "taxNumber", "tax");
        found.unless(businessNumber.isEmpty() || Shapes.isBusinessNumber(businessNumber), "businessNumber", "business");
        found.unless(Shapes.isName(contact), "contact", "name");
        found.unless(Shapes.isName(position), "position", "position");
    }

    public boolean isOrganisation() {
        return kind == AccountKind.ORGANISATION;
    }

    @Override
    public String toString() {
        return "RegisterAccount[" + kind + "]"; // never the password or the person into a log
    }
}
