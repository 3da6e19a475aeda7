package vn.gov.dvctt.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.payment.api.BillRow;
import vn.gov.dvctt.payment.api.BillView;
import vn.gov.dvctt.payment.api.CashDesk;
import vn.gov.dvctt.payment.api.CounterPayment;
import vn.gov.dvctt.payment.api.DocumentRow;
import vn.gov.dvctt.payment.api.DocumentState;
import vn.gov.dvctt.payment.api.FindBills;
import vn.gov.dvctt.payment.api.PayWays;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.PaymentRow;
import vn.gov.dvctt.payment.api.PaymentState;
import vn.gov.dvctt.payment.api.PaymentWord;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The accountant of a unit; bills of other units are as if they were not. */
@Stateless
@RolesAllowed(Role.ACCOUNTANT)
public class CashDeskBean implements CashDesk {
    private static final int LONGEST_NAME = 300;

    @Inject
    private People people;

    @Inject
    private PaymentBook book;

    @Inject
    private BillSearch search;

    @Inject
    private BillViews views;

    @Inject
    private Settling settling;

    @Inject
    private DocumentPress press;

    @Inject
    private Periods periods;

    @Inject
    private Gateway gateway;

    @EJB
    private PaymentLooks looks;

    @Override
    @Reading
    public PayWays ways() {
        return gateway.ways();
    }

    @Override
    @Reading
    public Page<BillRow> bills(FindBills asked) {
        var page = search.page(unit(), asked);
        return new Page<>(page.rows().stream().map(Bill::row).toList(), page.next());
    }

    @Override
    @Reading
    @RolesAllowed({Role.ACCOUNTANT, Role.UNIT_HEAD, Role.APPROVER})
    public BillView bill(long billId) {
        return views.of(book.ofUnit(unit(), billId));
    }

    @Override
    public void takeAtCounter(CounterPayment command) {
        var me = people.me();
        var now = Instant.now();
        var bill = book.toChange(book.ofUnit(me.unit(), command.billId()).id());
        var day = command.paidOn();
        if (day == null || day.isAfter(Periods.dayOf(now))) {
            throw new Refusal("payment.day");
        }
        if (periods.closed(me.unit(), YearMonth.from(day)).isPresent()) {
            throw new Refusal("payment.closed", YearMonth.from(day).toString());
        }
        if (command.amount() != bill.amount()) {
            throw new Refusal("payment.counterAmount", FeeWords.figures(bill.amount()));
        }
        var slip = PaymentRules.slip(command.slip());
        var payment = book.add(bill.begin(PaymentChannel.COUNTER, me.id(), now));
        settling.take(
                bill, payment, new Success(PaymentWord.COUNTER, command.amount(), slip, day, now, now), me.name());
    }

    @Override
    @Reading
    public List<PaymentRow> hanging() {
        return search.hanging(unit());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PaymentState enquire(long paymentId) {
        var payment = book.payment(paymentId)
                .filter(each -> each.unit().equals(unit()))
                .orElseThrow(() -> new Refusal("payment.notFound"));
        return looks.look(payment.id());
    }

    @Override
    @Reading
    public Page<DocumentRow> documents(String words, String after) {
        var page = search.documents(unit(), words, after);
        return new Page<>(page.rows().stream().map(FeeDocument::row).toList(), page.next());
    }

    @Override
    public void replace(long documentId, String payerName, String reason) {
        var me = people.me();
        var now = Instant.now();
        var why = PaymentRules.reason(reason);
        var name = payerName == null ? "" : payerName.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("payment.payerName");
        }
        var former = mine(documentId);
        press.replace(
                book.known(former.billId()),
                former,
                new Issue(name, former.amount(), former.channel(), me.name(), Replaced.NOTHING, now),
                why);
    }

    @Override
    public void cancelDocument(long documentId, String reason) {
        var me = people.me();
        mine(documentId).close(DocumentState.CANCELLED, PaymentRules.reason(reason), me.name(), Instant.now());
    }

    private FeeDocument mine(long documentId) {
        return book.documentToChange(documentId)
                .filter(document -> document.unit().equals(unit()))
                .orElseThrow(() -> new Refusal("payment.notFound"));
    }

    private String unit() {
        return people.me().unit();
    }
}
