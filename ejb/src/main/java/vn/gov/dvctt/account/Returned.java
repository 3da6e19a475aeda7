package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.dvctt.account.api.HandedBack;
import vn.gov.dvctt.account.api.WorkHandedBack;

/** A line of the report of what went back to the unit when somebody left. */
@Entity
@Table(name = "handed_back")
@NamedQuery(name = "Returned.of", query = "select r from Returned r where r.accountId = :account order by r.id")
class Returned {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handed_back_seq")
    @SequenceGenerator(name = "handed_back_seq", sequenceName = "handed_back_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    private String kind;
    private String reference;
    private String title;

    @Column(name = "handed_at")
    private Instant at;

    protected Returned() {}

    Returned(WorkHandedBack news) {
        accountId = news.accountId();
        kind = news.kind();
        reference = news.reference();
        title = news.title();
        at = news.at();
    }

    HandedBack row() {
        return new HandedBack(kind, reference, title, at);
    }
}
