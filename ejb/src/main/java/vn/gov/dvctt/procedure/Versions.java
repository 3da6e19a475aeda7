package vn.gov.dvctt.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.Fee;
import vn.gov.dvctt.procedure.api.FieldGroups;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.NewProcedure;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.ProcedureView;
import vn.gov.dvctt.procedure.api.SignedBy;
import vn.gov.dvctt.procedure.api.Ways;

/** Versions as read from the database, kept in memory once read: they never change. */
@ApplicationScoped
class Versions {
    private static final int MOST_KEPT = 2000;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private People people;

    private final Jsonb json = JsonbBuilder.create();
    private final Map<String, Read> kept = new ConcurrentHashMap<>();

    private record Read(Definition definition, ProcedureVersionView view) {}

    Optional<ProcedureVersionView> version(String code, int number) {
        return read(code, number).map(Read::view);
    }

    Optional<ProcedureView> page(String code, int number, String fieldName) {
        return read(code, number).map(read -> page(read, fieldName));
    }

    Optional<Fee> fee(String code, int number) {
        return read(code, number).map(read -> read.definition().fee());
    }

    Definition parsed(String text) {
        return json.fromJson(text, Definition.class);
    }

    FormDefinition form(String text) {
        return json.fromJson(text, FormDefinition.class);
    }

    String written(Definition definition) {
        return json.toJson(definition);
    }

    private Optional<Read> read(String code, int number) {
        var key = code + "/" + number;
        var known = kept.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var found = em.createNamedQuery("CatalogueVersion.one", CatalogueVersion.class)
                .setParameter("code", code)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(version -> parsed(version.definition()))
                .map(definition -> new Read(definition, view(definition, number)));
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        found.ifPresent(read -> kept.put(key, read));
        return found;
    }

    Optional<Definition> definition(String code, int number) {
        return read(code, number).map(Read::definition);
    }

    /** A procedure that says nothing yet but its name; its process is the one most have. */
    Definition blank(NewProcedure named) {
        try (var stream = Versions.class.getClassLoader().getResourceAsStream("seed/procedure/blank.json");
                var reader = Json.createReader(stream)) {
            var whole = Json.createObjectBuilder(reader.readObject())
                    .add("code", named.code())
                    .add("title", named.title())
                    .add("field", named.field())
                    .add("unit", named.unit());
            return parsed(whole.build().toString()).complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcedureView page(Read read, String fieldName) {
        return page(read.definition(), read.view(), fieldName);
    }

    /** As the public would see a definition that nobody has published yet. */
    ProcedureView page(Definition definition, int number, String fieldName) {
        return page(definition, view(definition, number), fieldName);
    }

    private ProcedureView page(Definition definition, ProcedureVersionView view, String fieldName) {
        return new ProcedureView(
                view,
                definition.nationalCode(),
                fieldName,
                people.unitName(definition.unit()),
                definition.legalBasis(),
                definition.total(),
                definition.totalUnit(),
                definition.supplementNote(),
                definition.fee(),
                definition.sets(),
                definition.audience(),
                definition.singleWindow(),
                definition.notes(),
                definition.steps().stream()
                        .map(step -> new ProcedureView.StepView(step.name(), step.amount(), step.unit()))
                        .toList());
    }

    static ProcedureVersionView view(Definition definition, int number) {
        var papers = IntStream.range(0, definition.components().size())
                .mapToObj(index -> component(index + 1, definition.components().get(index)));
        var components =
                Stream.concat(papers, FileFields.components(definition.form())).toList();
        var cases = components.stream()
                .filter(component -> !component.later())
                .map(ComponentView::caseName)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return new ProcedureVersionView(
                definition.code(),
                number,
                definition.title(),
                definition.field(),
                definition.unit(),
                definition.level(),
                definition.systems(),
                definition.phases(),
                definition.renewed(),
                definition.intakeCheckWorkingDays(),
                cases,
                components,
                definition.results(),
                FieldGroups.spreadOut(definition.form()),
                definition.course(),
                definition.neededLevel(),
                new Ways(definition.channels(), definition.returns()),
                definition.formSet());
    }

    private static ComponentView component(int number, Definition.Component component) {
        return new ComponentView(
                number,
                component.name(),
                component.caseName(),
                component.eForm(),
                component.mandatory(),
                component.condition(),
                component.originals(),
                component.copies(),
                component.form(),
                component.later(),
                FileFields.extensions(component.extensions()),
                FileFields.most(component.maxMegabytes()),
                component.signedBy() == null ? SignedBy.NOBODY : component.signedBy(),
                null);
    }
}
