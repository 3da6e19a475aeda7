package vn.gov.dvctt.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.PaymentWord;
import vn.gov.dvctt.payment.api.StatementFound;
import vn.gov.dvctt.payment.api.StatementLine;
import vn.gov.dvctt.payment.api.StatementOutcome;

/** The bank's statement: a line settles the bill of the unit whose code stands in its words. The bank's number makes each line count once. */
@Dependent
class Statements {
    private static final int MOST = 100;
    /** Banks put words around what the payer wrote, and some leave out the blanks. */
    private static final Pattern CODE = Pattern.compile("DVC(\\d{9})(?!\\d)");

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private PaymentBook book;

    @Inject
    private Settling settling;

    @Inject
    private Periods periods;

    List<StatementFound> take(List<StatementLine> lines, Person by, Instant now) {
        var found = new ArrayList<StatementFound>();
        for (var line : lines) {
            found.add(
                    isKnown(line.bankNumber())
                            ? new StatementFound(line, StatementOutcome.KNOWN, "")
                            : fresh(line, by, now));
        }
        return List.copyOf(found);
    }

    private boolean isKnown(String bankNumber) {
        return entities.createNamedQuery("BankLine.known", Long.class)
                        .setParameter("number", bankNumber)
                        .getSingleResult()
                > 0;
    }

    private StatementFound fresh(StatementLine line, Person by, Instant now) {
        var bill = billOf(line.words()).filter(each -> each.unit().equals(by.unit()));
        var found = bill.map(each -> new StatementFound(line, settle(each.id(), line, by, now), each.code()))
                .orElseGet(() -> new StatementFound(line, StatementOutcome.UNMATCHED, ""));
        book.add(new BankLine(found, bill.map(Bill::id).orElse(-1L), by.unit(), by.id(), now));
        return found;
    }

    private Optional<Bill> billOf(String words) {
        var code = CODE.matcher(words.toUpperCase(Locale.ROOT).replace(" ", ""));
        return code.find() ? book.bill(Long.parseLong(code.group(1))) : Optional.empty();
    }

    private StatementOutcome settle(long billId, StatementLine line, Person by, Instant now) {
        var bill = book.toChange(billId);
        var payment = book.add(bill.arrived(PaymentChannel.TRANSFER, by.id(), now));
        var paidAt = line.bookedOn().atStartOfDay(Periods.ZONE).toInstant();
        var bookOn = periods.bookOn(bill.unit(), line.bookedOn(), now);
        var success = new Success(PaymentWord.STATEMENT, line.amount(), line.bankNumber(), bookOn, paidAt, now);
        return switch (settling.take(bill, payment, success, FeeWords.collector(PaymentChannel.TRANSFER))) {
            case SETTLED -> StatementOutcome.SETTLED;
            case MISMATCHED -> StatementOutcome.WRONG_AMOUNT;
            case SURPLUS -> StatementOutcome.SURPLUS;
            case AGAIN -> StatementOutcome.KNOWN;
        };
    }

    List<StatementFound> unmatched(String unit) {
        return entities.createNamedQuery("BankLine.ofOutcome", BankLine.class)
                .setParameter("unit", unit)
                .setParameter("outcome", StatementOutcome.UNMATCHED)
                .setMaxResults(MOST)
                .getResultStream()
                .map(BankLine::found)
                .toList();
    }
}
