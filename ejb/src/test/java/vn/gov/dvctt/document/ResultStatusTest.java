package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.gov.dvctt.document.api.ResultChangeState;
import vn.gov.dvctt.document.api.ResultStatus;

/** What a result and a change of it may become. */
class ResultStatusTest {
    @Test
    void everyEndIsAnEnd() {
        for (var before : ResultStatus.values()) {
            for (var after : ResultStatus.values()) {
                assertEquals(
                        before == ResultStatus.IN_FORCE && after != ResultStatus.IN_FORCE, before.mayBecome(after));
            }
        }
    }

    @Test
    void aChangeIsSettledOnce() {
        for (var before : ResultChangeState.values()) {
            for (var after : ResultChangeState.values()) {
                assertEquals(
                        before == ResultChangeState.ASKED && after != ResultChangeState.ASKED, before.mayBecome(after));
            }
        }
    }
}
