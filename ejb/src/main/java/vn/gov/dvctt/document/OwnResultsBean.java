package vn.gov.dvctt.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.document.api.OwnResult;
import vn.gov.dvctt.document.api.OwnResults;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.ResultFile;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Results before whoever they were issued to. */
@Stateless
@Reading
@RolesAllowed(Role.CITIZEN)
public class OwnResultsBean implements OwnResults {
    @Inject
    private People people;

    @Inject
    private ResultRegister register;

    @Inject
    private Papers papers;

    @Override
    public List<OwnResult> results(String submissionNumber) {
        return register.mine(people.acting(Right.SEE).id(), submissionNumber).stream()
                .filter(ResultDocument::isHere)
                .map(result -> result.own(number(result.successor())))
                .toList();
    }

    @Override
    public ResultFile open(long id) {
        var owner = people.acting(Right.SEE).id();
        var result = register.result(id)
                .filter(each -> each.isHere() && each.matter().applicantId() == owner)
                .orElseThrow(OwnResultsBean::notFound);
        return new ResultFile(
                papers.paper(result.paper()).orElseThrow(OwnResultsBean::notFound), papers.open(result.paper()));
    }

    private String number(long id) {
        return register.result(id).map(ResultDocument::number).orElse("");
    }

    private static Refusal notFound() {
        return new Refusal("document.notFound");
    }
}
