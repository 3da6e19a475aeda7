package vn.gov.dvctt.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Presence;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.payment.api.BillDesk;
import vn.gov.dvctt.payment.api.BillRow;
import vn.gov.dvctt.payment.api.BillView;
import vn.gov.dvctt.payment.api.PayWays;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.PaymentState;
import vn.gov.dvctt.payment.api.TransferView;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** One's own bills. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class BillDeskBean implements BillDesk {
    @Inject
    private People people;

    @Inject
    private Presence presence;

    @Inject
    private PaymentBook book;

    @Inject
    private BillViews views;

    @Inject
    private Gateway gateway;

    @Inject
    private Papers papers;

    @Override
    @Reading
    public PayWays ways() {
        people.acting(Right.SEE);
        return gateway.ways();
    }

    @Override
    @Reading
    public Page<BillRow> bills(String after) {
        var page = book.mine(people.acting(Right.SEE).id(), after);
        return new Page<>(page.rows().stream().map(Bill::row).toList(), page.next());
    }

    @Override
    @Reading
    public List<BillRow> of(String reference) {
        return book.ofPayer(people.acting(Right.SEE).id(), reference).stream()
                .map(Bill::row)
                .toList();
    }

    @Override
    @Reading
    public BillView bill(long billId) {
        var payer = payer(Right.SEE);
        return views.of(of(payer, book.known(billId)));
    }

    @Override
    public String begin(long billId) {
        var payer = payer(Right.PAY);
        presence.required();
        var settings = gateway.offered();
        var bill = of(payer, book.toChange(billId));
        var payment = book.add(bill.begin(PaymentChannel.GATEWAY, people.me().id(), Instant.now()));
        payment.lookAfter(settings.looks());
        return payment.reference();
    }

    @Override
    @Reading
    public String departure(String payment, String returnAddress, String client) {
        var payer = payer(Right.PAY);
        var begun = book.payment(Payment.idOf(payment))
                .filter(each -> each.channel() == PaymentChannel.GATEWAY)
                .orElseThrow(() -> new Refusal("payment.notFound"));
        var bill = of(payer, book.known(begun.billId()));
        if (begun.state() != PaymentState.STARTED || !bill.isOpen()) {
            throw new Refusal("payment.notOpen");
        }
        return gateway.departure(begun, bill, returnAddress, client);
    }

    @Override
    @Reading
    public long returned(Map<String, String> fields) {
        var payer = payer(Right.SEE);
        var payment = gateway.heard(fields)
                .flatMap(answer -> book.payment(Payment.idOf(answer.payment())))
                .orElseThrow(() -> new Refusal("payment.notFound"));
        return of(payer, book.known(payment.billId())).id();
    }

    @Override
    @Reading
    public TransferView transfer(long billId) {
        var payer = payer(Right.SEE);
        var bill = of(payer, book.known(billId));
        var bank =
                BankSettings.of(FeeSettings.ofThisInstallation()).orElseThrow(() -> new Refusal("payment.noTransfer"));
        if (!bill.isOpen()) {
            throw new Refusal("payment.notOpen");
        }
        var payload = new VietQr(bank.bin(), bank.account(), bill.amount(), bill.code()).payload();
        return new TransferView(
                bank.name(),
                bank.account(),
                bank.holder(),
                bill.amount(),
                bill.code(),
                payload,
                papers.qrPicture(payload));
    }

    /** For whom the caller acts; asked first, so that who has no right hears nothing of what there is. */
    private long payer(Right right) {
        return people.acting(right).id();
    }

    private static Bill of(long payer, Bill bill) {
        if (bill.payerId() != payer) {
            throw new Refusal("payment.notFound");
        }
        return bill;
    }
}
