package vn.gov.dvctt.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import vn.gov.dvctt.audit.api.Accesses.Access;
import vn.gov.dvctt.audit.api.ActOutcome;
import vn.gov.dvctt.audit.api.ActRow;

/** One row of the ledger; it has no verbs, for nothing happens to it any more. */
@Entity
class Act {
    private static final int WHO_MOST = 60;
    private static final int REASON_MOST = 120;
    private static final int ORIGIN_MOST = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "act_seq")
    @SequenceGenerator(name = "act_seq", sequenceName = "act_seq", allocationSize = 50)
    private long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String who;

    @Column(name = "role_name")
    private String role;

    private String deed;
    private String subject;
    private String origin;

    @Enumerated(EnumType.STRING)
    private ActOutcome outcome;

    private String reason;

    protected Act() {}

    Act(Caller caller, String deed, String subject, Ending ending, Instant now) {
        this.happenedAt = now;
        this.who = cut(caller.who(), WHO_MOST);
        this.role = caller.role();
        this.origin = cut(caller.origin(), ORIGIN_MOST);
        this.deed = deed;
        this.subject = subject;
        this.outcome = ending.outcome();
        this.reason = cut(ending.reason(), REASON_MOST);
    }

    ActRow row(String name) {
        return new ActRow(id, happenedAt, who, name, text(role), deed, text(subject), origin, outcome, text(reason));
    }

    Access access() {
        return new Access(happenedAt, who, text(role), deed);
    }

    Instant happenedAt() {
        return happenedAt;
    }

    long id() {
        return id;
    }

    String who() {
        return who;
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
