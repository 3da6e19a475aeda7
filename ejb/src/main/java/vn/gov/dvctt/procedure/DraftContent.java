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
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.shared.Refusal;

/** A part of a draft as JSON text, and how often it was edited. */
@Entity
@Table(name = "procedure_draft_part")
@NamedQuery(name = "DraftContent.all", query = "select c from DraftContent c where c.draftId = :draft")
@NamedQuery(
        name = "DraftContent.one",
        query = "select c from DraftContent c where c.draftId = :draft and c.part = :part")
class DraftContent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_draft_part_seq")
    @SequenceGenerator(
            name = "procedure_draft_part_seq",
            sequenceName = "procedure_draft_part_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "draft_id")
    private long draftId;

    @Enumerated(EnumType.STRING)
    private DraftPart part;

    private int edits;

    @Lob
    private String content;

    protected DraftContent() {}

    DraftContent(long draftId, DraftPart part, String content) {
        this.draftId = draftId;
        this.part = part;
        this.content = content;
    }

    /** @param seen the number of edits that whoever edits now has seen */
    void rewritten(String text, int seen) {
        if (edits != seen) {
            throw new Refusal("design.changed");
        }
        content = text;
        edits++;
    }

    DraftPart part() {
        return part;
    }

    int edits() {
        return edits;
    }

    String content() {
        return content;
    }
}
