package vn.gov.dvctt.account.api;

import java.util.List;

/** What an applicant may change without asking anybody. {@code contact} is empty for an individual. */
public record ChangeProfile(String name, String contact, String phone, String address) {
    public ChangeProfile {
        name = Shapes.tidy(name);
        contact = Shapes.tidy(contact);
        phone = Shapes.digits(phone);
        address = Shapes.tidy(address);
    }

    public List<Fault> faults() {
        var found = new Faults();
        found.unless(Shapes.isName(name), "name", "name");
        found.unless(contact.isEmpty() || Shapes.isName(contact), "contact", "name");
        found.unless(Shapes.isPhone(phone), "phone", "phone");
        found.unless(Shapes.isAddress(address), "address", "address");
        return found.list();
    }
}
