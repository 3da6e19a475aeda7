package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.document.ChangePlaces;
import vn.gov.dvctt.document.api.AskResultChange;
import vn.gov.dvctt.document.api.ChangeSigningDesk;
import vn.gov.dvctt.document.api.ChangeTour;
import vn.gov.dvctt.document.api.FindResults;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.ResultApprovalDesk;
import vn.gov.dvctt.document.api.ResultChangeDesk;
import vn.gov.dvctt.document.api.ResultChangeKind;
import vn.gov.dvctt.document.api.ResultDesk;
import vn.gov.dvctt.document.api.ResultEnded;
import vn.gov.dvctt.document.api.ResultView;
import vn.gov.dvctt.document.api.Verification;
import vn.gov.dvctt.document.api.VerifiedResult;

/**
 * What befalls one result, as officials do it.
 *
 * @param id of the result
 */
record ChangesDone(ProcessGround process, String unit, long id) {
    static final String GROUND = "Sai sót kỹ thuật khi lập văn bản";

    /** Of the only result of a unit. */
    static ChangesDone ofTheOnly(ProcessGround process, String unit) {
        return new ChangesDone(process, unit, register(process, unit).get(0));
    }

    /** Ids, newest first. */
    static List<Long> register(ProcessGround process, String unit) {
        return process.by(process.official(unit, "CLERK"), shop -> shop
                .get(ResultDesk.class)
                .page(new FindResults("", null, LocalDate.EPOCH, LocalDate.of(2100, 1, 1)), "")
                .rows()
                .stream()
                .map(row -> row.id())
                .toList());
    }

    long clerk() {
        return process.official(unit, "CLERK");
    }

    ResultView now() {
        return view(id);
    }

    /** The last that was asked for. */
    ResultView.Change change() {
        return now().changes().get(0);
    }

    ResultView view(long result) {
        return view(clerk(), result);
    }

    ResultView view(long official, long result) {
        return process.by(official, shop -> shop.get(ResultDesk.class).result(result));
    }

    void ask(ResultChangeKind kind) {
        var asked = asked(kind);
        process.does(clerk(), shop -> shop.get(ResultChangeDesk.class).ask(asked));
    }

    AskResultChange asked(ResultChangeKind kind) {
        return new AskResultChange(
                id, now().revision(), kind, GROUND, "Về việc điều chỉnh", "Điều 1. Điều chỉnh lưu lượng.");
    }

    /** While something waits to be signed nobody is told. */
    String approve(long official) {
        var change = change();
        return process.by(official, shop -> {
            var number = shop.get(ResultApprovalDesk.class).approve(change.id(), change.revision());
            assertEquals(
                    number.isEmpty() ? 1 : 0,
                    shop.beans().announced(ResultEnded.class).size());
            return number;
        });
    }

    /** As the approver's browser left with it. */
    ChangeTour tour(long official) {
        var change = change().id();
        return process.by(official, shop -> {
            var document = shop.get(ChangeSigningDesk.class).toSign(change);
            return new ChangeTour(
                    document.changeId(),
                    document.revision(),
                    document.resultId(),
                    document.preparedId(),
                    document.number(),
                    null);
        });
    }

    /** Another paper than the bare print; that it bears signatures is judged before, see OfficialSignatureTest. */
    long sealed(ChangeTour tour) {
        var print = process.ground.count("select paper_id from result_document where id = " + tour.preparedId());
        return process.ground.in(shop ->
                shop.get(Papers.class).again(print, List.of("pdf"), 1L << 20).id());
    }

    /** Whoever holds the earlier one is told. */
    void signed(long official, ChangeTour tour, long paper) {
        process.does(official, shop -> {
            shop.get(ChangePlaces.class).signed(tour, paper);
            assertEquals(1, shop.beans().announced(ResultEnded.class).size());
        });
    }

    void takeBack() {
        var change = change();
        process.does(clerk(), shop -> shop.get(ResultChangeDesk.class)
                .takeBack(change.id(), change.revision(), "Người phê duyệt đi công tác"));
    }

    Optional<VerifiedResult> verified(ResultView result) {
        return process.ground.in(
                shop -> shop.get(Verification.class).byCode(result.code()).map(VerifiedResult.class::cast));
    }
}
