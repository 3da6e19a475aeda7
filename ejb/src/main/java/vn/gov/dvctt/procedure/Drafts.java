package vn.gov.dvctt.procedure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.procedure.api.DraftDeed;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.DraftPartView;
import vn.gov.dvctt.procedure.api.DraftState;
import vn.gov.dvctt.shared.Refusal;

/** Drafts with their parts and the journal of their edits. */
@Dependent
class Drafts {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private DraftText text;

    ProcedureDraft begin(Definition definition, int base, DraftDeed how, long author, Instant now) {
        if (open(definition.code()).isPresent()) {
            throw new Refusal("design.open");
        }
        var draft = new ProcedureDraft(definition.complete(), base, how, author, now);
        em.persist(draft);
        em.flush();
        text.parts(definition).forEach((part, content) -> em.persist(new DraftContent(draft.id(), part, content)));
        return draft;
    }

    ProcedureDraft draft(long id) {
        return Optional.ofNullable(em.find(ProcedureDraft.class, id)).orElseThrow(() -> new Refusal("design.notFound"));
    }

    /** Held until the end of the transaction: edits of a draft, and what becomes of it, come one after the other. */
    ProcedureDraft toChange(long id) {
        return Optional.ofNullable(em.find(ProcedureDraft.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refusal("design.notFound"));
    }

    Optional<ProcedureDraft> open(String code) {
        return em.createNamedQuery("ProcedureDraft.open", ProcedureDraft.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<ProcedureDraft> openOf(List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createNamedQuery("ProcedureDraft.openOf", ProcedureDraft.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    List<ProcedureDraft> ofCode(String code) {
        return em.createNamedQuery("ProcedureDraft.ofCode", ProcedureDraft.class)
                .setParameter("code", code)
                .setMaxResults(200)
                .getResultList();
    }

    List<ProcedureDraft> fresh(String words, String after, int most) {
        return page(em.createNamedQuery("ProcedureDraft.fresh", ProcedureDraft.class), words, after, most);
    }

    List<ProcedureDraft> inState(DraftState state, String words, String after, int most) {
        return page(
                em.createNamedQuery("ProcedureDraft.inState", ProcedureDraft.class)
                        .setParameter("state", state),
                words,
                after,
                most);
    }

    private static List<ProcedureDraft> page(TypedQuery<ProcedureDraft> query, String words, String after, int most) {
        return query.setParameter("code", after)
                .setParameter("words", words)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<ProcedureDraft> ofVersion(String code, int version) {
        return em.createNamedQuery("ProcedureDraft.ofVersion", ProcedureDraft.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    DraftContent content(long draftId, DraftPart part) {
        return em.createNamedQuery("DraftContent.one", DraftContent.class)
                .setParameter("draft", draftId)
                .setParameter("part", part)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("design.notFound"));
    }

    List<DraftContent> contents(long draftId) {
        return em.createNamedQuery("DraftContent.all", DraftContent.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    Definition definition(ProcedureDraft draft) {
        var parts = new EnumMap<DraftPart, String>(DraftPart.class);
        contents(draft.id()).forEach(content -> parts.put(content.part(), content.content()));
        return text.whole(draft.code(), parts);
    }

    /** The definition with one part as it is about to be. */
    Definition definition(ProcedureDraft draft, DraftPart changed, String itsText) {
        Map<DraftPart, String> parts = new EnumMap<>(DraftPart.class);
        contents(draft.id()).forEach(content -> parts.put(content.part(), content.content()));
        parts.put(changed, itsText);
        return text.whole(draft.code(), parts);
    }

    int edition(long draftId) {
        return contents(draftId).stream().mapToInt(DraftContent::edits).sum();
    }

    void add(DraftEdit edit) {
        em.persist(edit);
    }

    /** The one to take back next, or with UNDONE the one to do again next. */
    Optional<DraftEdit> edit(long draftId, DraftPart part, EditState state) {
        var query = state == EditState.DONE ? "DraftEdit.latest" : "DraftEdit.earliest";
        return edits(query, draftId, part, state).stream().findFirst();
    }

    void dropUndone(long draftId, DraftPart part) {
        em.createNamedQuery("DraftEdit.earliest", DraftEdit.class)
                .setParameter("draft", draftId)
                .setParameter("part", part)
                .setParameter("state", EditState.UNDONE)
                .getResultList()
                .forEach(DraftEdit::dropped);
    }

    private List<DraftEdit> edits(String query, long draftId, DraftPart part, EditState state) {
        return em.createNamedQuery(query, DraftEdit.class)
                .setParameter("draft", draftId)
                .setParameter("part", part)
                .setParameter("state", state)
                .setMaxResults(1)
                .getResultList();
    }

    /** Whether a person had a hand in it: then another one must sign it. */
    boolean isWorkOf(ProcedureDraft draft, long person) {
        return draft.isOf(person)
                || em.createNamedQuery("DraftEdit.editors", Long.class)
                                .setParameter("draft", draft.id())
                                .setParameter("editor", person)
                                .getSingleResult()
                        > 0;
    }

    DraftPartView view(DraftContent content, long draftId) {
        return new DraftPartView(
                content.part(),
                content.edits(),
                content.content(),
                edit(draftId, content.part(), EditState.DONE).isPresent(),
                edit(draftId, content.part(), EditState.UNDONE).isPresent());
    }
}
