package vn.gov.dvctt.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A scan that was taken in for one dossier, so that no other paper can be named in its stead. */
@Entity
@Table(name = "attorney_scan")
class AttorneyScan {
    @Id
    @Column(name = "paper_id")
    private long paperId;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected AttorneyScan() {}

    AttorneyScan(long paperId, long dossierId, Instant now) {
        this.paperId = paperId;
        this.dossierId = dossierId;
        this.keptAt = now;
    }

    boolean isOf(long dossier) {
        return dossierId == dossier;
    }
}
