package vn.gov.dvctt.processing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.processing.api.ChangeState;
import vn.gov.dvctt.shared.Refusal;

/** A change of the calendar: prepared by one, put in force by another, and then its history. */
@Entity
@Table(name = "calendar_change")
@NamedQuery(
        name = "CalendarChange.inState",
        query = "select c from CalendarChange c where c.state = :state order by c.id desc")
@NamedQuery(
        name = "CalendarChange.page",
        query =
                "select c from CalendarChange c where c.id < :before and c.state <> vn.gov.dvctt.processing.api.ChangeState.DISCARDED order by c.id desc")
class CalendarChange {
    private static final int MOST_LINES = 1_000;
    private static final int LONGEST_REASON = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_change_seq")
    @SequenceGenerator(name = "calendar_change_seq", sequenceName = "calendar_change_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "editor_id")
    private long editorId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    private String reason;

    @Column(name = "publisher_id")
    private Long publisherId;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private Long edition;

    @Embedded
    private Recount recount = new Recount();

    @OneToMany(mappedBy = "change", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("lineDate, mark")
    private List<CalendarLine> lines = new ArrayList<>();

    protected CalendarChange() {}

    CalendarChange(long author, Instant now) {
        state = ChangeState.DRAFT;
        authorId = author;
        begunAt = now;
        edited(author, now);
    }

    void write(CalendarEntry entry, long editor, Instant now) {
        refuseUnlessDraft();
        lines.removeIf(line -> line.isAbout(entry));
        if (lines.size() >= MOST_LINES) {
            throw new Refusal("calendar.tooMany", MOST_LINES);
        }
        lines.add(new CalendarLine(this, entry));
        edited(editor, now);
    }

    void strike(long lineId, long editor, Instant now) {
        refuseUnlessDraft();
        lines.removeIf(line -> line.hasId(lineId));
        edited(editor, now);
    }

    void discard() {
        refuseUnlessDraft();
        state = ChangeState.DISCARDED;
    }

    /** Guards publishing: as it was seen, by another person, with a reason where the past changes. */
    void refuseUnlessReadyFor(long publisher, int seenRevision, String why, int presentYear) {
        refuseUnlessDraft();
        if (revision != seenRevision) {
            throw new Refusal("calendar.changed");
        }
        if (lines.isEmpty()) {
            throw new Refusal("calendar.empty");
        }
        if (isOf(publisher)) {
            throw new Refusal("calendar.ownWork");
        }
        if (changesBefore(presentYear) && why.isEmpty()) {
            throw new Refusal("calendar.past");
        }
        if (why.length() > LONGEST_REASON) {
            throw new Refusal("calendar.reasonTooLong", LONGEST_REASON);
        }
    }

    /** In force from now on; the clocks between these two dossiers are to be counted anew. */
    void published(long number, long publisher, String why, Instant now) {
        state = ChangeState.APPLYING;
        edition = number;
        publisherId = publisher;
        publishedAt = now;
        reason = why.isEmpty() ? null : why;
    }

    void finished(Instant now) {
        state = ChangeState.APPLIED;
        recount.leaves(0);
        finishedAt = now;
    }

    void overtaken(Instant now) {
        state = ChangeState.OVERTAKEN;
        finishedAt = now;
    }

    /** Whoever wrote it, or wrote in it last. */
    boolean isOf(long person) {
        return authorId == person || editorId == person;
    }

    boolean changesBefore(int year) {
        return lines.stream().anyMatch(line -> line.date().getYear() < year);
    }

    int percent() {
        return state == ChangeState.APPLYING ? recount.percent() : finishedAt == null ? 0 : 100;
    }

    /** How far counting anew has come; changes as it goes on. */
    Recount recount() {
        return recount;
    }

    long id() {
        return id;
    }

    int revision() {
        return revision;
    }

    ChangeState state() {
        return state;
    }

    long authorId() {
        return authorId;
    }

    Instant begunAt() {
        return begunAt;
    }

    String reason() {
        return reason == null ? "" : reason;
    }

    Optional<Long> publisherId() {
        return Optional.ofNullable(publisherId);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    Long edition() {
        return edition;
    }

    List<CalendarLine> lines() {
        return List.copyOf(lines);
    }

    /** The moment alone makes a change of lines a change of this row: its revision tells whether it is as somebody saw it. */
    private void edited(long editor, Instant now) {
        editorId = editor;
        editedAt = now;
    }

    private void refuseUnlessDraft() {
        if (state != ChangeState.DRAFT) {
            throw new Refusal("calendar.closed");
        }
    }
}
