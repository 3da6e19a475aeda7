package vn.gov.dvctt.account.api;

import java.util.List;

/**
 * What an applicant fills in to open an account.
 *
 * @param kind           INDIVIDUAL or ORGANISATION; staff accounts are never opened this way (article 14)
 * @param name           full name of the person, or name of the organisation
 * @param contact        who acts for the organisation; empty for an individual
 * @param identityNumber identity card or passport; optional, empty for an organisation
 * @param taxNumber      required for an organisation, empty for an individual
 */
public record RegisterAccount(
        AccountKind kind,
        String name,
        String contact,
        String email,
        String phone,
        String identityNumber,
        String taxNumber,
        String address,
        String password) {
    public RegisterAccount {
        name = Shapes.tidy(name);
        contact = Shapes.tidy(contact);
        email = Shapes.email(email);
        phone = Shapes.digits(phone);
        identityNumber = Shapes.digits(identityNumber);
        taxNumber = Shapes.digits(taxNumber);
        address = Shapes.tidy(address);
    }

    /** What is wrong with the fields, each under its name; empty where nothing is. */
    public List<Fault> faults() {
        var found = new Faults();
        var organisation = kind == AccountKind.ORGANISATION;
        found.unless(organisation || kind == AccountKind.INDIVIDUAL, "kind", "kind");
        found.unless(Shapes.isName(name), "name", "name");
        found.unless(identityNumber.isEmpty() || Shapes.isIdentityNumber(identityNumber), "identityNumber", "identity");
        found.unless(!organisation || Shapes.isTaxNumber(taxNumber), "taxNumber", "tax");
        found.unless(!organisation || Shapes.isName(contact), "contact", "name");
        found.unless(Shapes.isEmail(email), "email", "email");
        found.unless(Shapes.isPhone(phone), "phone", "phone");
        found.unless(Shapes.isAddress(address), "address", "address");
        found.add("password", Shapes.passwordFault(password, email, name));
        return found.list();
    }

    @Override
    public String toString() {
        return "RegisterAccount[" + kind + "]"; // never the password or the person into a log
    }
}
