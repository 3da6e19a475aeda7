package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * How far everything sealed has been looked through for an older key. One row, whose lock lets one node at a time do a batch. A key is done when a whole round
 * through all places found nothing to renew: what another node still sealed with the former key is met by the next round.
 */
@Entity
@Table(name = "sealing_pass")
class SealingPass {
    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "table_name")
    private String table;

    @Column(name = "passed_to")
    private long passedTo;

    private long looked;
    private long renewed;

    @Column(name = "renewed_in_round")
    private long renewedInRound;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SealingPass() {}

    void begin(String key, String firstTable, Instant now) {
        keyId = key;
        looked = 0;
        renewed = 0;
        begunAt = now;
        endedAt = null;
        begunRound(firstTable);
    }

    private void begunRound(String firstTable) {
        moveTo(firstTable);
        renewedInRound = 0;
    }

    void passed(long upTo, long lookedAt, long sealedAnew) {
        passedTo = upTo;
        looked += lookedAt;
        renewed += sealedAnew;
        renewedInRound += sealedAnew;
    }

    void moveTo(String nextTable) {
        table = nextTable;
        passedTo = 0;
    }

    void endRound(String firstTable, Instant now) {
        if (renewedInRound == 0) {
            endedAt = now;
            return;
        }
        begunRound(firstTable);
    }

    boolean isDone(String key) {
        return key.equals(keyId) && endedAt != null;
    }

    boolean isFor(String key) {
        return key.equals(keyId);
    }

    String table() {
        return table == null ? "" : table;
    }

    long passedTo() {
        return passedTo;
    }

    long looked() {
        return looked;
    }

    long renewed() {
        return renewed;
    }

    Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
