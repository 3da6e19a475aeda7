package vn.gov.dvctt.account.api;

import java.time.LocalDate;
import java.util.List;

/**
 * Another name or other papers: the account is then known by its channel only, until the operator has looked at them.
 *
 * @param contact   legal representative of an organisation, empty for an individual
 * @param taxNumber of an organisation, empty for an individual
 */
public record ChangeIdentity(String name, String contact, IdentityPaper identity, String taxNumber) {
    public ChangeIdentity {
        name = Shapes.tidy(name);
        contact = Shapes.tidy(contact);
        taxNumber = Shapes.digits(taxNumber);
    }

    public List<Fault> faults(LocalDate today) {
        var found = new Faults();
        found.unless(Shapes.isName(name), "name", "name");
        found.unless(contact.isEmpty() || Shapes.isName(contact), "contact", "name");
        found.unless(taxNumber.isEmpty() || Shapes.isTaxNumber(taxNumber), "taxNumber", "tax");
        identity.check(found, today);
        return found.list();
    }
}
