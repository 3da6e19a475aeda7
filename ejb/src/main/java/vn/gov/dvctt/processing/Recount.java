package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How far the clocks that ran when a calendar was published have been counted anew. */
@Embeddable
class Recount {
    @Column(name = "first_id")
    private Long firstId;

    @Column(name = "last_id")
    private Long lastId;

    @Column(name = "swept_to")
    private Long sweptTo;

    private long seen;
    private long moved;
    private long failed;

    /** The dossiers from the first to the last are to be counted. */
    void begins(long first, long last) {
        firstId = first;
        lastId = last;
        sweptTo = first;
    }

    void counted(long upTo, long clocks, long dates) {
        sweptTo = upTo;
        seen += clocks;
        moved += dates;
    }

    /** How many are left that could not be counted. */
    void leaves(long behind) {
        failed = behind;
    }

    /** In hundredths of the way through the dossiers there were: 100 is said by whoever knows that all are done. */
    int percent() {
        if (sweptTo == null || lastId <= firstId) {
            return 0;
        }
        return (int) Math.min(99, 100 * (Math.min(sweptTo, lastId) - firstId) / (lastId - firstId));
    }

    long seen() {
        return seen;
    }

    long moved() {
        return moved;
    }

    long failed() {
        return failed;
    }
}
