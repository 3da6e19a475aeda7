package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import vn.gov.dvctt.payment.api.BillRaised;
import vn.gov.dvctt.payment.api.BillSettled;
import vn.gov.dvctt.payment.api.FeeRepriced;
import vn.gov.dvctt.payment.api.MoneyReturned;

/** What is to be paid, was paid and went back, told to the payer. */
@ApplicationScoped
class PaymentNews {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private Notices notices;

    void on(@Observes BillRaised news) {
        var facts = of(news.reference(), news.billId(), news.amount())
                .and("title", news.title())
                .and("due", DAY.format(news.dueAt()));
        notices.add(new Notice(NoticeKind.BILL_RAISED, news.payerId(), null, facts, news.at()));
    }

    void on(@Observes BillSettled news) {
        var facts = of(news.reference(), news.billId(), news.amount())
                .and("title", news.title())
                .and("document", news.documentNumber())
                .and("lookup", news.lookUpCode());
        notices.add(new Notice(NoticeKind.BILL_SETTLED, news.payerId(), null, facts, news.at()));
    }

    void on(@Observes MoneyReturned news) {
        notices.add(new Notice(
                NoticeKind.MONEY_RETURNED,
                news.payerId(),
                null,
                of(news.reference(), news.billId(), news.amount()),
                news.at()));
    }

    void on(@Observes FeeRepriced news) {
        var facts = new Facts(Map.of(
                "number",
                news.reference(),
                "now",
                figures(news.now()),
                "owed",
                news.owed() > 0 ? figures(news.owed()) : "",
                "back",
                news.back() > 0 ? figures(news.back()) : ""));
        notices.add(new Notice(NoticeKind.FEE_REPRICED, news.payerId(), null, facts, news.at()));
    }

    private static Facts of(String reference, long bill, long amount) {
        return new Facts(Map.of("number", reference, "bill", String.valueOf(bill), "amount", figures(amount)));
    }

    private static String figures(long amount) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(amount);
    }
}
