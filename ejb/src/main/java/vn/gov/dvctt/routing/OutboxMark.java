package vn.gov.dvctt.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far the way to one system has read the outbox; see {@link OutboxBean}. */
@Entity
@Table(name = "outbox_mark")
class OutboxMark {
    @Id
    @Column(name = "system_code")
    private String system;

    @Column(name = "read_up_to")
    private long readUpTo;

    @Column(name = "read_at")
    private Instant readAt;

    protected OutboxMark() {}

    OutboxMark(String system) {
        this.system = system;
    }

    void read(long upTo, Instant now) {
        readUpTo = upTo;
        readAt = now;
    }

    long readUpTo() {
        return readUpTo;
    }
}
