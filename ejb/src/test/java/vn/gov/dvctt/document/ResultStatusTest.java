package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.dvctt.document.api.ResultChangeState.ASKED;
import static vn.gov.dvctt.document.api.ResultChangeState.DONE;
import static vn.gov.dvctt.document.api.ResultChangeState.REJECTED;
import static vn.gov.dvctt.document.api.ResultChangeState.TO_SIGN;
import static vn.gov.dvctt.document.api.ResultStatus.IN_FORCE;
import static vn.gov.dvctt.document.api.ResultStatus.PREPARED;
import static vn.gov.dvctt.document.api.ResultStatus.REPLACED;
import static vn.gov.dvctt.document.api.ResultStatus.VOID;
import static vn.gov.dvctt.document.api.ResultStatus.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.document.api.ResultChangeState;
import vn.gov.dvctt.document.api.ResultStatus;

/** What a result and a change of it may become. */
class ResultStatusTest {
    private static final Map<ResultStatus, Set<ResultStatus>> WAYS =
            Map.of(PREPARED, Set.of(IN_FORCE, VOID), IN_FORCE, Set.of(REPLACED, WITHDRAWN));

    private static final Map<ResultChangeState, Set<ResultChangeState>> CHANGES =
            Map.of(ASKED, Set.of(TO_SIGN, DONE, REJECTED), TO_SIGN, Set.of(DONE, REJECTED, ASKED));

    @Test
    void whatCountsMayEndAndNothingThatEndedComesBack() {
        for (var before : ResultStatus.values()) {
            for (var after : ResultStatus.values()) {
                assertEquals(
                        WAYS.getOrDefault(before, Set.of()).contains(after),
                        before.mayBecome(after),
                        before + " → " + after);
            }
        }
    }

    @Test
    void whatWasNeverSignedWasNeverIssued() {
        for (var status : ResultStatus.values()) {
            assertEquals(status != PREPARED && status != VOID, status.isIssued(), status.name());
        }
    }

    @Test
    void aChangeIsSettledOnceAndWaitsAgainWhereItIsNotSigned() {
        for (var before : ResultChangeState.values()) {
            for (var after : ResultChangeState.values()) {
                assertEquals(
                        CHANGES.getOrDefault(before, Set.of()).contains(after),
                        before.mayBecome(after),
                        before + " → " + after);
            }
        }
    }
}
