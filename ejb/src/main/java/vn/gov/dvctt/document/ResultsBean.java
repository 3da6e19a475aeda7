package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.document.api.IssueResult;
import vn.gov.dvctt.document.api.IssuedResult;
import vn.gov.dvctt.document.api.PreparedResult;
import vn.gov.dvctt.document.api.RegisterResult;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;

/** Results for other features: the number, the document and the line of the register are one transaction with the decision. */
@Stateless
@PermitAll
public class ResultsBean implements Results {
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    private ResultPrinting printing;

    @Inject
    private ResultRegister register;

    @Inject
    private PaperRegister papers;

    @Inject
    private ResultSealing sealing;

    @Override
    public IssuedResult issue(IssueResult command) {
        var words = new ResultWords(command.title(), command.content(), command.reason(), command.approver());
        var result = printing.issue(command.matter(), command.type(), words, "", command.at());
        return new IssuedResult(result.number(), result.paper());
    }

    @Override
    public PreparedResult prepare(IssueResult command) {
        var words = new ResultWords(command.title(), command.content(), command.reason(), command.approver());
        var result = printing.prepare(command.matter(), command.type(), words, "", command.at());
        register.flush();
        return new PreparedResult(result.id(), result.number(), result.paper());
    }

    @Override
    @Reading
    public boolean areSigned(String unit, String procedureCode) {
        return SignedByApprover.ofThisInstallation().asks(unit, procedureCode);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long seal(long resultId, long signedPaper, String approver) {
        var result = prepared(resultId);
        var print = papers.paper(result.paper()).orElseThrow(ResultsBean::notFound);
        return sealing.sealed(signedPaper, print.name(), result.number(), approver)
                .id();
    }

    @Override
    public IssuedResult issueSigned(long resultId, long sealedPaper) {
        var result = prepared(resultId);
        var print = result.paper();
        result.issuedAs(papers.paper(sealedPaper).orElseThrow(ResultsBean::notFound));
        papers.remove(List.of(print), Instant.now());
        return new IssuedResult(result.number(), result.paper());
    }

    @Override
    public void annul(long resultId, String ground, Instant at) {
        prepared(resultId).annul(ground, at);
    }

    private ResultDocument prepared(long resultId) {
        return register.result(resultId).orElseThrow(ResultsBean::notFound);
    }

    private static Refusal notFound() {
        return new Refusal("document.notFound");
    }

    @Override
    public void register(RegisterResult command) {
        if (register.ofPaper(command.paper()).isPresent()) {
            return;
        }
        var paper = papers.paper(command.paper()).orElseThrow(() -> new Refusal("document.notFound"));
        register.add(new ResultDocument(VerifyCode.draw(CHANCE), command, paper));
    }

    @Override
    public void withhold(String submissionNumber) {
        register.of(submissionNumber).forEach(ResultDocument::withhold);
    }
}
