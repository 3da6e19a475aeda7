package vn.gov.dvctt.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.gov.dvctt.payment.api.StatementFound;
import vn.gov.dvctt.payment.api.StatementLine;
import vn.gov.dvctt.payment.api.StatementOutcome;

/** A booking of the bank, taken in once whatever file it comes in. */
@Entity
@Table(name = "bank_line")
@NamedQuery(name = "BankLine.known", query = "select count(l) from BankLine l where l.bankNumber = :number")
@NamedQuery(
        name = "BankLine.ofOutcome",
        query = "select l from BankLine l where l.unit = :unit and l.outcome = :outcome order by l.id desc")
class BankLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_line_seq")
    @SequenceGenerator(name = "bank_line_seq", sequenceName = "bank_line_seq", allocationSize = 50)
    private Long id;

    @Column(name = "bank_number")
    private String bankNumber;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    private long amount;
    private String words;

    @Enumerated(EnumType.STRING)
    private StatementOutcome outcome;

    @Column(name = "bill_id")
    private Long billId;

    private String unit;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private long takenBy;

    protected BankLine() {}

    BankLine(StatementFound found, long bill, String unit, long by, Instant now) {
        var line = found.line();
        this.bankNumber = line.bankNumber();
        this.bookedOn = line.bookedOn();
        this.amount = line.amount();
        this.words = line.words();
        this.outcome = found.outcome();
        this.billId = bill < 0 ? null : bill;
        this.unit = unit;
        this.takenAt = now;
        this.takenBy = by;
    }

    StatementFound found() {
        return new StatementFound(
                new StatementLine(0, bankNumber, bookedOn, amount, words),
                outcome,
                billId == null ? "" : Bill.code(billId));
    }
}
