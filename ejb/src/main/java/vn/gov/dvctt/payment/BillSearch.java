package vn.gov.dvctt.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import vn.gov.dvctt.payment.api.FindBills;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.PaymentRow;
import vn.gov.dvctt.payment.api.PaymentState;
import vn.gov.dvctt.shared.Page;

/** Lists of a unit. What is typed is a bill's code, a reference, a document's code, or the beginning of a payer's name. */
@Dependent
class BillSearch {
    private static final int MOST = 100;
    private static final String CODE = "DVC\\d{9}";

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private PaymentBook book;

    Page<Bill> page(String unit, FindBills asked) {
        var words = asked.words() == null ? "" : asked.words().strip();
        var upper = words.toUpperCase(Locale.ROOT);
        if (upper.matches(CODE)) {
            return only(book.bill(billOf(upper)).filter(bill -> bill.unit().equals(unit)).stream()
                    .toList());
        }
        if (words.isEmpty()) {
            return book.ofUnit(unit, asked.state(), asked.after());
        }
        var referred =
                book.of(upper).stream().filter(bill -> bill.unit().equals(unit)).toList();
        return referred.isEmpty() ? book.named(unit, words, asked.after()) : only(referred);
    }

    Page<FeeDocument> documents(String unit, String words, String after) {
        var typed = words == null ? "" : words.strip();
        var found = book.document(typed.toUpperCase(Locale.ROOT))
                .filter(document -> document.unit().equals(unit));
        return found.map(document -> only(List.of(document))).orElseGet(() -> book.documents(unit, typed, after));
    }

    List<PaymentRow> hanging(String unit) {
        return entities.createNamedQuery("Payment.hanging", Payment.class)
                .setParameter("unit", unit)
                .setParameter("state", PaymentState.STARTED)
                .setParameter("channel", PaymentChannel.GATEWAY)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Payment::row)
                .toList();
    }

    /** The id in a bill's code. */
    static long billOf(String code) {
        return Long.parseLong(code.substring("DVC".length()));
    }

    private static <T> Page<T> only(List<T> rows) {
        return new Page<>(rows, "");
    }
}
