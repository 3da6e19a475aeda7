package vn.gov.dvctt.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.gov.dvctt.payment.api.GatewayRecord;

/** A payment as the gateway's file of a day has it. */
@Entity
@Table(name = "gateway_record")
@NamedQuery(name = "GatewayLine.of", query = "select l from GatewayLine l where l.paidOn = :day order by l.id")
@NamedQuery(name = "GatewayLine.forget", query = "delete from GatewayLine l where l.paidOn = :day")
class GatewayLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gateway_record_seq")
    @SequenceGenerator(name = "gateway_record_seq", sequenceName = "gateway_record_seq", allocationSize = 50)
    private Long id;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private String payment;

    @Column(name = "gateway_number")
    private String gatewayNumber;

    private long amount;

    protected GatewayLine() {}

    GatewayLine(GatewayRecord record) {
        this.paidOn = record.paidOn();
        this.payment = record.payment();
        this.gatewayNumber = record.gatewayNumber();
        this.amount = record.amount();
    }

    GatewayRecord record() {
        return new GatewayRecord(payment, gatewayNumber, amount, paidOn);
    }
}
