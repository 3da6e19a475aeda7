package vn.gov.dvctt.procedure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.procedure.api.DesignQuery;
import vn.gov.dvctt.procedure.api.DesignRow;
import vn.gov.dvctt.procedure.api.DesignVersionRow;
import vn.gov.dvctt.procedure.api.DraftState;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Refusal;

/** The list of procedures with their open drafts: what is published, and what is not yet. */
@Dependent
class DesignShelf {
    private static final int ROWS = 25;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Drafts drafts;

    @Inject
    private CataloguePress press;

    Page<DesignRow> page(DesignQuery query, String after) {
        var words = "%" + Folded.of(query.words()).strip() + "%";
        var rows = rows(query.state(), words, after);
        var shown = rows.subList(0, Math.min(ROWS, rows.size()));
        return new Page<>(shown, rows.size() > ROWS ? shown.get(ROWS - 1).code() : "");
    }

    private List<DesignRow> rows(String state, String words, String after) {
        return switch (state) {
            case "DRAFT", "IN_REVIEW" -> ofDrafts(drafts.inState(DraftState.valueOf(state), words, after, ROWS + 1));
            case "PUBLISHED", "RETIRED" -> ofEntries(entries("CatalogueEntry.design" + state, words, after));
            default ->
                Stream.concat(
                                ofEntries(entries("CatalogueEntry.design", words, after)).stream(),
                                drafts.fresh(words, after, ROWS + 1).stream().map(this::row))
                        .sorted(Comparator.comparing(DesignRow::code))
                        .limit(ROWS + 1L)
                        .toList();
        };
    }

    private List<CatalogueEntry> entries(String query, String words, String after) {
        return em.createNamedQuery(query, CatalogueEntry.class)
                .setParameter("code", after)
                .setParameter("words", words)
                .setMaxResults(ROWS + 1)
                .getResultList();
    }

    private List<DesignRow> ofEntries(List<CatalogueEntry> entries) {
        var open = drafts.openOf(entries.stream().map(CatalogueEntry::code).toList()).stream()
                .collect(Collectors.toMap(ProcedureDraft::code, Function.identity()));
        return entries.stream().map(entry -> row(entry, open.get(entry.code()))).toList();
    }

    private List<DesignRow> ofDrafts(List<ProcedureDraft> found) {
        var codes = found.stream().map(ProcedureDraft::code).toList();
        var entries = codes.isEmpty()
                ? List.<CatalogueEntry>of()
                : em.createNamedQuery("CatalogueEntry.designOf", CatalogueEntry.class)
                        .setParameter("codes", codes)
                        .getResultList();
        var known = entries.stream().collect(Collectors.toMap(CatalogueEntry::code, Function.identity()));
        return found.stream()
                .map(draft -> known.containsKey(draft.code()) ? row(known.get(draft.code()), draft) : row(draft))
                .toList();
    }

    DesignRow row(String code) {
        var entry = em.find(CatalogueEntry.class, code);
        if (entry != null) {
            return row(entry, drafts.open(code).orElse(null));
        }
        return drafts.ofCode(code).stream()
                .findFirst()
                .map(this::row)
                .orElseThrow(() -> new Refusal("design.notFound"));
    }

    private DesignRow row(CatalogueEntry entry, ProcedureDraft draft) {
        return new DesignRow(
                entry.code(),
                entry.title(),
                fieldName(entry.field()),
                people.unitName(entry.unit()),
                entry.version(),
                entry.isRetired() && entry.version() > 0,
                draft == null ? null : draft.id(),
                draft == null ? null : draft.state());
    }

    private DesignRow row(ProcedureDraft draft) {
        return new DesignRow(
                draft.code(),
                draft.title(),
                fieldName(draft.field()),
                people.unitName(draft.unit()),
                0,
                false,
                draft.state().isOpen() ? draft.id() : null,
                draft.state().isOpen() ? draft.state() : null);
    }

    String fieldName(String code) {
        var field = em.find(CatalogueField.class, code);
        return field == null ? code : field.name();
    }

    List<DesignVersionRow> versions(String code) {
        var entry = em.find(CatalogueEntry.class, code);
        int present = entry == null ? 0 : entry.version();
        var retired = entry != null && entry.isRetired();
        return press.all(code).stream()
                .map(version -> new DesignVersionRow(
                        version.number(),
                        version.publishedFrom(),
                        state(version.number(), present, retired),
                        version.publishedFrom().isAfter(Instant.now()),
                        drafts.ofVersion(code, version.number())
                                .map(ProcedureDraft::id)
                                .orElse(null)))
                .toList();
    }

    private static DraftState state(int number, int present, boolean retired) {
        return number < present || number == present && retired ? DraftState.RETIRED : DraftState.PUBLISHED;
    }
}
