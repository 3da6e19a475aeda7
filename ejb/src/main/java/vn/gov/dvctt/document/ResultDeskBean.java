package vn.gov.dvctt.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.FindResults;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.ResultChangeRow;
import vn.gov.dvctt.document.api.ResultDesk;
import vn.gov.dvctt.document.api.ResultFile;
import vn.gov.dvctt.document.api.ResultRow;
import vn.gov.dvctt.document.api.ResultView;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The register of results; every question carries the caller's unit. */
@Stateless
@Reading
@RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class ResultDeskBean implements ResultDesk {
    private static final int PAGE = 25;
    private static final int MOST_WAITING = 50;

    @Inject
    private People people;

    @Inject
    private ResultRows rows;

    @Inject
    private ResultRegister register;

    @Inject
    private Papers papers;

    @Inject
    private Results results;

    @Override
    public Page<ResultRow> page(FindResults filter, String cursor) {
        return rows.page(people.me().unit(), filter, cursor, PAGE);
    }

    @Override
    public List<ResultChangeRow> waiting() {
        return register.waiting(people.me().unit(), MOST_WAITING);
    }

    @Override
    public ResultView result(long id) {
        var me = people.me();
        return view(register.ofUnit(me.unit(), id), me.id());
    }

    @Override
    public ResultFile open(long id) {
        return file(register.ofUnit(people.me().unit(), id).paper());
    }

    @Override
    public ResultFile copy(long copyId) {
        var copy = register.copy(copyId);
        register.ofUnit(people.me().unit(), copy.resultId());
        return file(copy.paper());
    }

    private ResultView view(ResultDocument result, long reader) {
        return new ResultView(
                result.row(),
                result.revision(),
                result.code(),
                result.words().title(),
                result.words().content(),
                result.words().approver(),
                result.edition(),
                paper(result.paper()).name(),
                result.sha256(),
                number(result.predecessor()),
                result.predecessor(),
                number(result.successor()),
                result.successor(),
                result.endedAt(),
                result.ground(),
                results.areSigned(result.matter().unit(), result.matter().procedureCode()),
                register.changes(result.id()).stream()
                        .map(change -> change.view(reader))
                        .toList(),
                register.copies(result.id()).stream().map(ResultCopy::view).toList());
    }

    private String number(long id) {
        return register.result(id).map(ResultDocument::number).orElse("");
    }

    private ResultFile file(long paper) {
        return new ResultFile(paper(paper), papers.open(paper));
    }

    private PaperView paper(long id) {
        return papers.paper(id).orElseThrow(() -> new Refusal("document.notFound"));
    }
}
