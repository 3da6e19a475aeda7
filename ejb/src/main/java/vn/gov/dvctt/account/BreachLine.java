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
import java.util.Map;
import vn.gov.dvctt.account.api.BreachView;

/** What came to be known of a breach later, or was done about it. Written once. */
@Entity
@Table(name = "data_breach_line")
@NamedQuery(name = "BreachLine.of", query = "select l from BreachLine l where l.breachId = :breach order by l.id")
class BreachLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_breach_line_seq")
    @SequenceGenerator(name = "data_breach_line_seq", sequenceName = "data_breach_line_seq", allocationSize = 50)
    private Long id;

    @Column(name = "breach_id")
    private long breachId;

    private String words;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected BreachLine() {}

    BreachLine(long breachId, String words, long by, Instant now) {
        this.breachId = breachId;
        this.words = words;
        writtenBy = by;
        writtenAt = now;
    }

    long by() {
        return writtenBy;
    }

    BreachView.Line line(Map<Long, String> names) {
        return new BreachView.Line(words, names.getOrDefault(writtenBy, ""), writtenAt);
    }
}
