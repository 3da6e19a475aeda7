package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.gov.dvctt.document.api.IssueResult;
import vn.gov.dvctt.document.api.ResultMatter;
import vn.gov.dvctt.document.api.ResultType;
import vn.gov.dvctt.procedure.api.Procedures;

/** A draft that was approved, as the result that it becomes: what kind says the catalogue. */
@Dependent
class DecidedResult {
    @Inject
    private Procedures procedures;

    IssueResult of(Hand hand, DecisionDraft draft) {
        return new IssueResult(
                matter(hand),
                draft.isApproved() ? granted(hand.task()) : ResultType.REFUSAL,
                draft.title(),
                draft.content(),
                draft.reason(),
                draft.approverName(),
                hand.now());
    }

    private static ResultMatter matter(Hand hand) {
        var task = hand.task();
        return new ResultMatter(
                hand.dossier().dossierId(),
                hand.dossier().code().value(),
                hand.dossier().submissionNumber(),
                hand.dossier().applicantId(),
                task.applicantName(),
                task.unit(),
                task.procedureCode(),
                task.procedureTitle());
    }

    private ResultType granted(Task task) {
        return procedures.version(task.procedureCode(), task.procedureVersion()).stream()
                .flatMap(version -> version.results().stream())
                .map(kind -> ResultType.valueOf(kind.sort().name()))
                .findFirst()
                .orElse(ResultType.DECISION);
    }
}
