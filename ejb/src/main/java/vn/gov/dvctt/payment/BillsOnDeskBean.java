package vn.gov.dvctt.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.payment.api.BillRow;
import vn.gov.dvctt.payment.api.BillsOnDesk;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Role;

/** Bills beside a task; those of other units are as if they were not. */
@Stateless
@RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK, Role.ACCOUNTANT})
public class BillsOnDeskBean implements BillsOnDesk {
    @Inject
    private People people;

    @Inject
    private PaymentBook book;

    @Override
    @Reading
    public List<BillRow> of(String reference) {
        var unit = people.me().unit();
        return book.of(reference).stream()
                .filter(bill -> bill.unit().equals(unit))
                .map(Bill::row)
                .toList();
    }
}
