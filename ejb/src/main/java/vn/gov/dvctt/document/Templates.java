package vn.gov.dvctt.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gov.dvctt.document.api.TemplateKind;
import vn.gov.dvctt.shared.Refusal;

/** The words of agencies by kind and day. Edition 1 of each kind came with the system, in {@code template/}. */
@Dependent
class Templates {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final int FIRST = 1;

    private static final Map<TemplateKind, String> SUPPLIED =
            Arrays.stream(TemplateKind.values()).collect(Collectors.toMap(kind -> kind, Templates::read));

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    /** What holds, and its edition. */
    record Words(int edition, TemplateText text) {}

    static String supplied(TemplateKind kind) {
        return SUPPLIED.get(kind);
    }

    Words inForce(String unit, TemplateKind kind, Instant at) {
        return own(unit, kind, at)
                .map(found -> new Words(found.edition(), TemplateText.read(found.body())))
                .orElseGet(() -> new Words(FIRST, TemplateText.read(supplied(kind))));
    }

    /** What the agency published itself. */
    Optional<DocumentTemplate> own(String unit, TemplateKind kind, Instant at) {
        return entities.createNamedQuery("DocumentTemplate.until", DocumentTemplate.class)
                .setParameter("unit", unit)
                .setParameter("kind", kind)
                .setParameter("day", day(at))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<DocumentTemplate> editions(String unit, TemplateKind kind) {
        return entities.createNamedQuery("DocumentTemplate.editions", DocumentTemplate.class)
                .setParameter("unit", unit)
                .setParameter("kind", kind)
                .getResultList();
    }

    Optional<DocumentTemplate> draft(String unit, TemplateKind kind) {
        return entities.createNamedQuery("DocumentTemplate.draft", DocumentTemplate.class)
                .setParameter("draftKey", DocumentTemplate.draftKey(unit, kind))
                .getResultStream()
                .findFirst();
    }

    /** Of the reader's own unit; two who act on it follow one another. */
    DocumentTemplate toChange(String unit, long id) {
        return Optional.ofNullable(entities.find(DocumentTemplate.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.unit().equals(unit))
                .orElseThrow(() -> new Refusal("document.notFound"));
    }

    DocumentTemplate begun(String unit, TemplateKind kind) {
        return draft(unit, kind).orElseGet(() -> {
            var begun = new DocumentTemplate(unit, kind);
            entities.persist(begun);
            return begun;
        });
    }

    void remove(DocumentTemplate draft) {
        entities.remove(draft);
    }

    static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    private static String read(TemplateKind kind) {
        var name = "/template/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        try (var in = Templates.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
