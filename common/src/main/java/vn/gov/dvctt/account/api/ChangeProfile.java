package vn.gov.dvctt.account.api;

import java.util.List;

/** What an applicant may change without proving anything. The phone stays as it is where one signs in with it. */
public record ChangeProfile(String phone, String address) {
    public ChangeProfile {
        phone = Shapes.digits(phone);
        address = Shapes.tidy(address);
    }

    public List<Fault> faults() {
        var found = new Faults();
        found.unless(Shapes.isPhone(phone), "phone", "phone");
        found.unless(Shapes.isAddress(address), "address", "address");
        return found.list();
    }
}
