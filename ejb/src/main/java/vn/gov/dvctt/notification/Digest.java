package vn.gov.dvctt.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A day of which it was told what failed: its key makes it once, on however many nodes. */
@Entity
@Table(name = "notice_digest")
class Digest {
    @Id
    @Column(name = "failed_on")
    private LocalDate day;

    @Column(name = "told_at")
    private Instant at;

    protected Digest() {}

    Digest(LocalDate day, Instant at) {
        this.day = day;
        this.at = at;
    }
}
