package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import vn.gov.dvctt.document.api.IssueResult;
import vn.gov.dvctt.document.api.IssuedResult;
import vn.gov.dvctt.document.api.RegisterResult;
import vn.gov.dvctt.document.api.Results;
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

    @Override
    public IssuedResult issue(IssueResult command) {
        var words = new ResultWords(command.title(), command.content(), command.reason(), command.approver());
        var result = printing.issue(command.matter(), command.type(), words, "", command.at());
        return new IssuedResult(result.number(), result.paper());
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
