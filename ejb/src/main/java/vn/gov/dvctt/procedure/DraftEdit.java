package vn.gov.dvctt.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.dvctt.procedure.api.DraftPart;

/** One edit of a part of a draft, with what takes it back; both are JSON patches (RFC 6902). */
@Entity
@Table(name = "procedure_draft_edit")
@NamedQuery(
        name = "DraftEdit.latest",
        query =
                "select e from DraftEdit e where e.draftId = :draft and e.part = :part and e.state = :state order by e.id desc")
@NamedQuery(
        name = "DraftEdit.earliest",
        query =
                "select e from DraftEdit e where e.draftId = :draft and e.part = :part and e.state = :state order by e.id")
@NamedQuery(
        name = "DraftEdit.editors",
        query = "select count(e.id) from DraftEdit e where e.draftId = :draft and e.editorId = :editor")
class DraftEdit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_draft_edit_seq")
    @SequenceGenerator(
            name = "procedure_draft_edit_seq",
            sequenceName = "procedure_draft_edit_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "draft_id")
    private long draftId;

    @Enumerated(EnumType.STRING)
    private DraftPart part;

    @Enumerated(EnumType.STRING)
    private EditState state;

    @Lob
    private String forward;

    @Lob
    private String backward;

    @Column(name = "editor_id")
    private long editorId;

    @Column(name = "edited_at")
    private Instant editedAt;

    protected DraftEdit() {}

    DraftEdit(long draftId, DraftPart part, PartChange change, long editor, Instant now) {
        this.draftId = draftId;
        this.part = part;
        state = EditState.DONE;
        forward = change.forward();
        backward = change.backward();
        editorId = editor;
        editedAt = now;
    }

    void undone() {
        state = EditState.UNDONE;
    }

    void redone() {
        state = EditState.DONE;
    }

    void dropped() {
        state = EditState.DROPPED;
    }

    String forward() {
        return forward;
    }

    String backward() {
        return backward;
    }
}
