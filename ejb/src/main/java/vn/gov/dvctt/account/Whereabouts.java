package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import vn.gov.dvctt.shared.SealedColumn;

/** Where somebody can be reached: sealed in the database, the phone found again by its keyed hash. Never changed, only replaced. */
@Embeddable
class Whereabouts {
    @Column(name = "phone_sealed")
    @Convert(converter = SealedColumn.class)
    private String phone;

    @Column(name = "phone_key")
    @Convert(converter = FindableColumn.class)
    private Findable phoneKey;

    @Column(name = "address_sealed")
    @Convert(converter = SealedColumn.class)
    private String address;

    protected Whereabouts() {}

    static Whereabouts of(String phone, String address) {
        var found = new Whereabouts();
        found.phone = phone;
        found.phoneKey = Findable.of(phone);
        found.address = address;
        return found;
    }

    String phone() {
        return phone == null ? "" : phone;
    }

    String address() {
        return address == null ? "" : address;
    }
}
