package vn.gov.dvctt.procedure;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.DraftPartView;
import vn.gov.dvctt.procedure.api.DraftView;
import vn.gov.dvctt.procedure.api.EditDraft;
import vn.gov.dvctt.procedure.api.NewProcedure;
import vn.gov.dvctt.procedure.api.PartEdit;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.processing.Workshop;

/** Editors and publishers with their desks on a real database; every test begins with the seed's fields and nothing else. */
final class DesignGround {
    private static final AtomicLong IDS = new AtomicLong(9_000_000);
    private static final List<String> EMPTIED = List.of(
            "procedure_draft_step",
            "procedure_draft_edit",
            "procedure_draft_part",
            "procedure_draft",
            "catalogue_version",
            "catalogue_entry",
            "catalogue_field");

    private final Engine engine;

    DesignGround(Engine engine) {
        this.engine = engine;
        in(0, beans -> {
            EMPTIED.forEach(table -> sql(beans, "delete from " + table));
            beans.get(ProcedureSeed.class).load();
            return null;
        });
    }

    /** One transaction with beans of its own. */
    <T> T in(long caller, Function<Workshop, T> work) {
        try (var entities = engine.unit("design").createEntityManager()) {
            entities.getTransaction().begin();
            try {
                var beans = new Workshop(entities);
                beans.signedIn(caller);
                var done = work.apply(beans);
                entities.getTransaction().commit();
                return done;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    void does(long caller, Consumer<Workshop> work) {
        in(caller, beans -> {
            work.accept(beans);
            return null;
        });
    }

    long person(String name) {
        long id = IDS.incrementAndGet();
        does(0, beans -> beans.get(EntityManagerHolder.class)
                .em()
                .createNativeQuery(
                        "insert into account (id, revision, kind, state, name, email, unit, password_hash, opened_at) values (?, 1, 'OPERATOR', 'ACTIVE', ?, ?, '', 'x', current_timestamp)")
                .setParameter(1, id)
                .setParameter(2, name)
                .setParameter(3, "d" + id + "@dvctt.example")
                .executeUpdate());
        return id;
    }

    long begun(long editor, String code) {
        return in(editor, beans -> beans.get(ProcedureEditingBean.class)
                .create(new NewProcedure(code, "Thủ tục thử " + code, "LAND", "TNN")));
    }

    DraftPartView edit(long editor, long draft, DraftPart part, PartEdit... edits) {
        return in(editor, beans -> beans.get(ProcedureEditingBean.class)
                .edit(new EditDraft(draft, part, part(draft, part).revision(), List.of(edits))));
    }

    DraftPartView part(long draft, DraftPart part) {
        return in(
                0, beans -> beans.get(Drafts.class).view(beans.get(Drafts.class).content(draft, part), draft));
    }

    DraftView view(long reader, long draft) {
        return in(reader, beans -> beans.get(ProcedureDraftsBean.class).draft(draft));
    }

    /** Gives tests the entity manager that the beans work with. */
    static final class EntityManagerHolder {
        @jakarta.persistence.PersistenceContext
        private EntityManager em;

        EntityManager em() {
            return em;
        }
    }

    private static void sql(Workshop beans, String text) {
        beans.get(EntityManagerHolder.class).em().createNativeQuery(text).executeUpdate();
    }
}
