package vn.gov.dvctt.account;

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
import java.util.Map;
import vn.gov.dvctt.account.api.ConsentView;
import vn.gov.dvctt.account.api.SupportPageKind;

/** A page of a caller's that an operator opened. Written once, shown to the caller. */
@Entity
@Table(name = "support_look")
@NamedQuery(
        name = "SupportLook.of",
        query = "select l from SupportLook l where l.accountId = :account order by l.id desc")
@NamedQuery(name = "SupportLook.goTo", query = "update SupportLook x set x.accountId = :into where x.accountId = :from")
@NamedQuery(name = "SupportLook.stale", query = "select x.id from SupportLook x where x.lookedAt < :before")
@NamedQuery(name = "SupportLook.drop", query = "delete from SupportLook x where x.id in :ids")
class SupportLook {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_look_seq")
    @SequenceGenerator(name = "support_look_seq", sequenceName = "support_look_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "operator_id")
    private long operatorId;

    @Enumerated(EnumType.STRING)
    private SupportPageKind page;

    private String subject;

    @Column(name = "looked_at")
    private Instant lookedAt;

    protected SupportLook() {}

    SupportLook(long accountId, long operatorId, SupportPageKind page, String subject, Instant now) {
        this.accountId = accountId;
        this.operatorId = operatorId;
        this.page = page;
        this.subject = subject.isEmpty() ? null : subject;
        lookedAt = now;
    }

    long operator() {
        return operatorId;
    }

    ConsentView.Look row(Map<Long, String> names) {
        return new ConsentView.Look(page, subject == null ? "" : subject, names.getOrDefault(operatorId, ""), lookedAt);
    }
}
