package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.document.api.RegisterResult;
import vn.gov.dvctt.document.api.ResultMatter;
import vn.gov.dvctt.document.api.ResultType;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.procedure.api.ReturnWay;

/** Enters the document of a decision into the register of results; what the ministry issued itself stands there already. */
@Dependent
class RegisteredResult {
    @Inject
    private Results results;

    @Inject
    private Procedures procedures;

    @Inject
    private ReturnWays returns;

    /** @param paper 0 where a refusal carries no document */
    void enter(Dossier dossier, boolean approved, long paper, Instant at) {
        if (paper == 0) {
            return;
        }
        var type = approved ? granted(dossier) : ResultType.REFUSAL;
        results.register(new RegisterResult(matter(dossier), type, paper, at));
        if (returns.of(dossier).way() == ReturnWay.WINDOW) {
            results.withhold(dossier.submissionNumber().orElseThrow());
        }
    }

    private static ResultMatter matter(Dossier dossier) {
        return new ResultMatter(
                dossier.id(),
                dossier.code().map(DossierCode::value).orElseThrow(),
                dossier.submissionNumber().orElseThrow(),
                dossier.applicantId(),
                dossier.applicantName(),
                dossier.filed().unit(),
                dossier.filed().code(),
                dossier.filed().title());
    }

    private ResultType granted(Dossier dossier) {
        return procedures.version(dossier.filed().code(), dossier.filed().version()).stream()
                .flatMap(version -> version.results().stream())
                .map(kind -> ResultType.valueOf(kind.sort().name()))
                .findFirst()
                .orElse(ResultType.DECISION);
    }
}
