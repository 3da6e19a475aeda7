package vn.gov.dvctt.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DesignHistory;
import vn.gov.dvctt.procedure.api.DesignQuery;
import vn.gov.dvctt.procedure.api.DesignRow;
import vn.gov.dvctt.procedure.api.Difference;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.DraftPartView;
import vn.gov.dvctt.procedure.api.DraftRow;
import vn.gov.dvctt.procedure.api.DraftStepRow;
import vn.gov.dvctt.procedure.api.DraftView;
import vn.gov.dvctt.procedure.api.FeeDue;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FieldGroups;
import vn.gov.dvctt.procedure.api.ProcedureDrafts;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The catalogue in the making, before operators. */
@Stateless
@Reading
@RolesAllowed(Role.OPERATOR)
public class ProcedureDraftsBean implements ProcedureDrafts {
    @Inject
    private People people;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftCheck checks;

    @Inject
    private Versions versions;

    @Inject
    private DraftText text;

    @Inject
    private DesignShelf shelf;

    @Override
    public Page<DesignRow> procedures(DesignQuery query, String cursor) {
        return shelf.page(query, cursor == null ? "" : cursor);
    }

    @Override
    public DesignHistory history(String code) {
        var found = drafts.ofCode(code);
        var names = names(found);
        return new DesignHistory(
                shelf.row(code),
                shelf.versions(code),
                found.stream().map(draft -> row(draft, names)).toList());
    }

    @Override
    public DraftView draft(long draftId) {
        var draft = drafts.draft(draftId);
        var definition = drafts.definition(draft);
        var names = names(List.of(draft));
        return new DraftView(
                row(draft, names),
                drafts.edition(draftId),
                versions.page(definition, draft.version().orElse(0), shelf.fieldName(definition.field())),
                checks.faults(definition),
                drafts.isWorkOf(draft, people.me().id()),
                history(draft, names));
    }

    @Override
    public DraftPartView part(long draftId, DraftPart part) {
        return drafts.view(drafts.content(draftId, part), draftId);
    }

    @Override
    public List<DesignFault> faultsOf(long draftId, DraftPart part, String content) {
        HostileText.refuse(part, content);
        return checks.faults(drafts.definition(drafts.draft(draftId), part, content)).stream()
                .filter(fault -> fault.part() == part)
                .toList();
    }

    @Override
    public List<FieldFault> tryAnswers(long draftId, Map<String, String> answers, Set<String> given) {
        var form =
                FieldGroups.spreadOut(drafts.definition(drafts.draft(draftId)).form());
        return Stream.concat(
                        new FormCheck(form, answers).all().stream(), FileFields.lacking(form, answers, given).stream())
                .toList();
    }

    @Override
    public Map<String, String> computed(long draftId, Map<String, String> answers) {
        return Computed.of(
                FieldGroups.spreadOut(drafts.definition(drafts.draft(draftId)).form()), answers);
    }

    @Override
    public Optional<FeeDue> tryFee(long draftId, String caseName, Map<String, String> answers) {
        var definition = drafts.definition(drafts.draft(draftId));
        // a rule that cannot be reckoned yet is told beside it
        return FeeCheck.faults(definition).isEmpty()
                ? new FeeCount(definition.fee(), caseName, answers, List.of()).due()
                : Optional.empty();
    }

    @Override
    public List<Difference> differences(long draftId) {
        var draft = drafts.draft(draftId);
        return versions.definition(draft.code(), draft.base())
                .map(base -> Differences.of(text.parts(base.complete()), text.parts(drafts.definition(draft))))
                .orElse(List.of());
    }

    @Override
    public List<Difference> differencesOf(String code, int before, int after) {
        return Differences.of(text.parts(published(code, before)), text.parts(published(code, after)));
    }

    private Definition published(String code, int version) {
        return versions.definition(code, version)
                .map(Definition::complete)
                .orElseThrow(() -> new Refusal("design.notFound"));
    }

    private static List<DraftStepRow> history(ProcedureDraft draft, Map<Long, String> names) {
        var rows = draft.steps().stream()
                .map(step -> new DraftStepRow(
                        step.deed(), names.getOrDefault(step.doneBy(), ""), step.doneAt(), step.words()))
                .collect(Collectors.toList());
        Collections.reverse(rows);
        return rows;
    }

    private Map<Long, String> names(List<ProcedureDraft> found) {
        return people.names(found.stream()
                .flatMap(draft -> Stream.concat(
                        Stream.of(draft.authorId()), draft.steps().stream().map(DraftStep::doneBy)))
                .collect(Collectors.toSet()));
    }

    private static DraftRow row(ProcedureDraft draft, Map<Long, String> names) {
        return new DraftRow(
                draft.id(),
                draft.code(),
                draft.title(),
                draft.state(),
                draft.base(),
                draft.version().orElse(null),
                draft.holdsFrom().orElse(null),
                names.getOrDefault(draft.authorId(), ""),
                draft.begunAt(),
                draft.editedAt());
    }
}
