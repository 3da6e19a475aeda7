package vn.gov.dvctt.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.document.api.OwnResult;
import vn.gov.dvctt.document.api.OwnResults;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.ResultFile;
import vn.gov.dvctt.document.api.ResultTaken;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Results before whoever they were issued to. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class OwnResultsBean implements OwnResults {
    @Inject
    private People people;

    @Inject
    private ResultRegister register;

    @Inject
    private Papers papers;

    @Inject
    private Event<ResultTaken> news;

    @Override
    @Reading
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
        news.fire(new ResultTaken(result.matter().submissionNumber(), owner));
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
