package vn.gov.dvctt.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.delivery.api.HandOverResult;
import vn.gov.dvctt.delivery.api.HandoverView;
import vn.gov.dvctt.shared.SealedColumn;

/** Who took a result at the counter, by which paper, and what was signed. Written once. */
@Entity
@Table(name = "counter_handover")
@NamedQuery(name = "CounterHandover.of", query = "select h from CounterHandover h where h.deliveryId = :delivery")
class CounterHandover {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "counter_handover_seq")
    @SequenceGenerator(name = "counter_handover_seq", sequenceName = "counter_handover_seq", allocationSize = 50)
    private Long id;

    @Column(name = "delivery_id")
    private long deliveryId;

    private String receiver;

    @Column(name = "by_attorney")
    private boolean byAttorney;

    @Column(name = "identity_number")
    @Convert(converter = SealedColumn.class)
    private String identity;

    @Column(name = "attorney_paper_id")
    private Long attorneyPaper;

    @Column(name = "signature_paper_id")
    private long signaturePaper;

    @Column(name = "record_paper_id")
    private long recordPaper;

    @Column(name = "official_id")
    private long officialId;

    @Column(name = "official_name")
    private String officialName;

    @Column(name = "handed_at")
    private Instant handedAt;

    protected CounterHandover() {}

    CounterHandover(Delivery delivery, HandOverResult said, Person official, Instant now) {
        this.deliveryId = delivery.id();
        this.receiver = said.receiver().strip();
        this.byAttorney = said.byAttorney();
        this.identity = said.identity().strip();
        this.attorneyPaper = said.byAttorney() ? said.attorneyPaper() : null;
        this.officialId = official.id();
        this.officialName = official.name();
        this.handedAt = now;
    }

    CounterHandover signed(long signature, long record) {
        signaturePaper = signature;
        recordPaper = record;
        return this;
    }

    HandoverView view() {
        return new HandoverView(receiver, byAttorney, officialName, handedAt);
    }

    long recordPaper() {
        return recordPaper;
    }

    Optional<Long> attorneyPaper() {
        return Optional.ofNullable(attorneyPaper);
    }
}
