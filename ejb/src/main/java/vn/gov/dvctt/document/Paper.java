package vn.gov.dvctt.document;

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
import java.time.Duration;
import java.time.Instant;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.ScanState;

/** A name for a content of the store, and what the scanner said of it. Nothing else of it changes but that it may go. */
@Entity
@Table(name = "paper")
@NamedQuery(name = "Paper.ofIds", query = "select p from Paper p where p.id in :ids order by p.id")
@NamedQuery(
        name = "Paper.toScan",
        query = "select p from Paper p where p.scanNextAt <= :now order by p.scanNextAt, p.id")
@NamedQuery(
        name = "Paper.inLine",
        query = "select p.storedAt from Paper p where p.scanNextAt is not null order by p.storedAt")
@NamedQuery(
        name = "Paper.sameInLine",
        query = "select p from Paper p where p.sha256 = :sha256 and p.scanNextAt is not null")
@NamedQuery(
        name = "Paper.removed",
        query = "select p from Paper p where p.removedAt < :before order by p.removedAt, p.id")
@NamedQuery(name = "Paper.sameContent", query = "select p.id from Paper p where p.sha256 = :sha256")
@NamedQuery(
        name = "Paper.refused",
        query = "select p from Paper p where p.scanState in (vn.gov.dvctt.document.api.ScanState.INFECTED,"
                + " vn.gov.dvctt.document.api.ScanState.UNSCANNABLE) order by p.id desc")
@NamedQuery(
        name = "Paper.unscannable",
        query = "select p from Paper p where p.scanState = vn.gov.dvctt.document.api.ScanState.UNSCANNABLE"
                + " order by p.id desc")
class Paper {
    private static final int MOST_TRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_seq")
    @SequenceGenerator(name = "paper_seq", sequenceName = "paper_seq", allocationSize = 50)
    private Long id;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_count")
    private long bytes;

    private String sha256;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan_state")
    private ScanState scanState;

    @Column(name = "scan_finding")
    private String scanFinding;

    @Column(name = "scanned_at")
    private Instant scannedAt;

    @Column(name = "scan_tries")
    private int scanTries;

    /** Not before this; null once nothing is to be scanned. */
    @Column(name = "scan_next_at")
    private Instant scanNextAt;

    /** Taken away before it was ever submitted; null while it counts. */
    @Column(name = "removed_at")
    private Instant removedAt;

    protected Paper() {}

    Paper(FileName name, String mediaType, StoredContent content, Instant storedAt, ScanState state) {
        this.name = name.value();
        this.mediaType = mediaType;
        this.bytes = content.bytes();
        this.sha256 = content.sha256();
        this.storedAt = storedAt;
        this.scanState = state;
        this.scanNextAt = state == ScanState.WAITING ? storedAt : null;
        this.scannedAt = state == ScanState.CLEAN ? storedAt : null;
    }

    /** The scanner has spoken. */
    void judged(Verdict verdict, Instant now) {
        moveTo(verdict.state(), null);
        scanFinding = verdict.finding().isEmpty() ? null : verdict.finding();
        scannedAt = now;
    }

    /** It answered nothing, or failed at this content: later again, and in the end no more. */
    void unanswered(Instant now) {
        scanTries++;
        if (scanTries >= MOST_TRIES) {
            judged(Verdict.unscannable("no answer in " + scanTries + " tries"), now);
            return;
        }
        scanNextAt = now.plus(FIRST_PAUSE.multipliedBy(1L << scanTries));
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void scanAgain(Instant now) {
        moveTo(ScanState.WAITING, now);
        scanTries = 0;
    }

    private void moveTo(ScanState next, Instant scanAt) {
        if (!scanState.mayBecome(next)) {
            throw new IllegalStateException(scanState + " cannot become " + next);
        }
        scanState = next;
        scanNextAt = scanAt;
    }

    long id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    ScanState state() {
        return scanState;
    }

    String finding() {
        return scanFinding == null ? "" : scanFinding;
    }

    PaperView view() {
        return new PaperView(id, name, mediaType, bytes, sha256, storedAt, scanState, null);
    }
}
