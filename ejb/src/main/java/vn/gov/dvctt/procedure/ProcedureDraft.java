package vn.gov.dvctt.procedure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.procedure.api.DraftDeed;
import vn.gov.dvctt.procedure.api.DraftState;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.Refusal;

/** A version of a procedure in the making: edited by some, signed by another, and then its history. */
@Entity
@Table(name = "procedure_draft")
@NamedQuery(name = "ProcedureDraft.open", query = "select d from ProcedureDraft d where d.openCode = :code")
@NamedQuery(
        name = "ProcedureDraft.ofCode",
        query = "select d from ProcedureDraft d where d.code = :code order by d.id desc")
@NamedQuery(name = "ProcedureDraft.openOf", query = "select d from ProcedureDraft d where d.openCode in :codes")
@NamedQuery(
        name = "ProcedureDraft.fresh",
        query =
                "select d from ProcedureDraft d where d.openCode > :code and d.baseVersion = 0 and d.folded like :words and d.openCode not in (select e.code from CatalogueEntry e) order by d.openCode")
@NamedQuery(
        name = "ProcedureDraft.inState",
        query =
                "select d from ProcedureDraft d where d.openCode > :code and d.state = :state and d.folded like :words order by d.openCode")
@NamedQuery(
        name = "ProcedureDraft.ofVersion",
        query = "select d from ProcedureDraft d where d.code = :code and d.version = :version")
class ProcedureDraft {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_draft_seq")
    @SequenceGenerator(name = "procedure_draft_seq", sequenceName = "procedure_draft_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    private String code;

    @Column(name = "open_code")
    private String openCode;

    private String title;
    private String folded;

    @Column(name = "field_code")
    private String field;

    private String unit;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    @Column(name = "base_version")
    private int baseVersion;

    @Column(name = "version_no")
    private Integer version;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DraftStep> steps = new ArrayList<>();

    protected ProcedureDraft() {}

    ProcedureDraft(Definition definition, int base, DraftDeed how, long author, Instant now) {
        code = definition.code();
        openCode = code;
        state = DraftState.DRAFT;
        baseVersion = base;
        authorId = author;
        begunAt = now;
        saying(definition, now);
        steps.add(new DraftStep(this, how, author, now, ""));
    }

    /** Edited: how it is called and where it belongs stand in lists too. */
    void edited(Definition definition, Instant now) {
        refuseUnlessEdited();
        saying(definition, now);
    }

    void submitted(long by, String note, Instant now) {
        moveTo(DraftState.IN_REVIEW, DraftDeed.SUBMITTED, by, note, now);
    }

    void takenBack(long by, Instant now) {
        moveTo(DraftState.DRAFT, DraftDeed.TAKEN_BACK, by, "", now);
    }

    void sentBack(long by, String reason, Instant now) {
        moveTo(DraftState.DRAFT, DraftDeed.SENT_BACK, by, reason, now);
    }

    void published(int number, LocalDate from, long by, String note, Instant now) {
        moveTo(DraftState.PUBLISHED, DraftDeed.PUBLISHED, by, note, now);
        version = number;
        holdsFrom = from;
    }

    void discarded(long by, Instant now) {
        moveTo(DraftState.DISCARDED, DraftDeed.DISCARDED, by, "", now);
    }

    void retired(long by, String reason, Instant now) {
        moveTo(DraftState.RETIRED, DraftDeed.RETIRED, by, reason, now);
    }

    void refuseUnlessEdited() {
        if (state != DraftState.DRAFT) {
            throw new Refusal("design.closed");
        }
    }

    /** Whoever began it or did anything to it that editors do; single edits are in the journal. */
    boolean isOf(long person) {
        return authorId == person
                || steps.stream().anyMatch(step -> step.doneBy() == person && step.deed() == DraftDeed.SUBMITTED);
    }

    private void saying(Definition definition, Instant now) {
        title = definition.title();
        folded = Folded.of(title + " " + code);
        field = definition.field();
        unit = definition.unit();
        editedAt = now;
    }

    private void moveTo(DraftState next, DraftDeed deed, long by, String words, Instant now) {
        if (!state.mayBecome(next)) {
            throw new Refusal("design.closed");
        }
        state = next;
        openCode = next.isOpen() ? code : null;
        steps.add(new DraftStep(this, deed, by, now, words == null ? "" : words));
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String field() {
        return field;
    }

    String unit() {
        return unit;
    }

    DraftState state() {
        return state;
    }

    int base() {
        return baseVersion;
    }

    Optional<Integer> version() {
        return Optional.ofNullable(version);
    }

    Optional<LocalDate> holdsFrom() {
        return Optional.ofNullable(holdsFrom);
    }

    long authorId() {
        return authorId;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant editedAt() {
        return editedAt;
    }

    List<DraftStep> steps() {
        return List.copyOf(steps);
    }
}
