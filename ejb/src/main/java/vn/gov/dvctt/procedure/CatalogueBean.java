package vn.gov.dvctt.procedure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.procedure.api.Catalogue;
import vn.gov.dvctt.procedure.api.FieldRow;
import vn.gov.dvctt.procedure.api.ProcedureQuery;
import vn.gov.dvctt.procedure.api.ProcedureRow;
import vn.gov.dvctt.procedure.api.ProcedureView;
import vn.gov.dvctt.procedure.api.UnitRow;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.Page;

/** Browsing and searching, for everybody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CatalogueBean implements Catalogue {
    private static final int WORDS = 6;

    /** Position in a list: rank 0 holds all words in the title, rank 1 elsewhere. */
    private record Cursor(int rank, String title, String code) {
        static Cursor of(String text) {
            var parts = text == null ? new String[0] : text.split("~", -1);
            return parts.length == 3 && parts[0].matches("[01]")
                    ? new Cursor(Integer.parseInt(parts[0]), parts[1], parts[2])
                    : new Cursor(0, "", "");
        }

        @Override
        public String toString() {
            return rank + "~" + title + "~" + code;
        }
    }

    private record Place(int rank, Hit hit) {
        Cursor cursor() {
            return new Cursor(rank, hit.foldedTitle(), hit.code());
        }
    }

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Versions versions;

    @Inject
    private People people;

    @Override
    public Page<ProcedureRow> search(ProcedureQuery query, String after) {
        var cursor = Cursor.of(after);
        var places = new ArrayList<Place>(query.rows() + 1);
        for (int rank = cursor.rank(); rank <= 1 && places.size() <= query.rows(); rank++) {
            var from = rank == cursor.rank() ? cursor : new Cursor(rank, "", "");
            int itsRank = rank;
            hits(query, from, query.rows() + 1 - places.size()).forEach(hit -> places.add(new Place(itsRank, hit)));
        }
        var more = places.size() > query.rows();
        var shown = more ? places.subList(0, query.rows()) : places;
        var names = fieldNames();
        return new Page<>(
                shown.stream().map(place -> row(place.hit(), names)).toList(),
                more ? shown.get(shown.size() - 1).cursor().toString() : "");
    }

    private List<Hit> hits(ProcedureQuery query, Cursor from, int most) {
        var select = em.createNamedQuery(
                from.rank() == 0 ? "CatalogueEntry.byTitle" : "CatalogueEntry.elsewhere", Hit.class);
        var words = words(query.words());
        for (int index = 0; index < WORDS; index++) {
            select.setParameter("w" + (index + 1), index < words.size() ? "%" + words.get(index) + "%" : "%");
        }
        return select.setParameter("field", query.field().isEmpty() ? "%" : query.field())
                .setParameter("unit", query.unit().isEmpty() ? "%" : query.unit())
                .setParameter("lowest", query.level() == 0 ? 1 : query.level())
                .setParameter("highest", query.level() == 0 ? 4 : query.level())
                .setParameter("title", from.title())
                .setParameter("code", from.code())
                .setMaxResults(most)
                .getResultList();
    }

    /** At most six words, the longest ones: short ones such as "m3" tell little. Folding leaves no letter that means something to LIKE. */
    private static List<String> words(String text) {
        return Arrays.stream(Folded.of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(WORDS)
                .toList();
    }

    private ProcedureRow row(Hit hit, Map<String, String> names) {
        return new ProcedureRow(
                hit.code(),
                hit.nationalCode(),
                hit.title(),
                hit.field(),
                names.get(hit.field()),
                hit.unit(),
                people.unitName(hit.unit()),
                hit.level());
    }

    private Map<String, String> fieldNames() {
        return em.createNamedQuery("CatalogueField.all", CatalogueField.class)
                .getResultStream()
                .collect(Collectors.toMap(CatalogueField::code, CatalogueField::name));
    }

    @Override
    public Optional<ProcedureView> procedure(String code) {
        return Optional.ofNullable(em.find(CatalogueEntry.class, code))
                .filter(entry -> !entry.isRetired())
                .flatMap(entry -> versions.version(code, entry.version()))
                .flatMap(version ->
                        versions.page(code, version.version(), fieldNames().get(version.field())));
    }

    @Override
    public List<FieldRow> fields() {
        return em.createNamedQuery("CatalogueField.counted", FieldRow.class).getResultList();
    }

    @Override
    public List<UnitRow> units() {
        var order = Collator.getInstance(Locale.forLanguageTag("vi"));
        return em.createNamedQuery("CatalogueEntry.units", String.class)
                .getResultStream()
                .map(code -> new UnitRow(code, people.unitName(code)))
                .sorted(Comparator.comparing(UnitRow::name, order))
                .toList();
    }
}
