package vn.gov.dvctt.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.gov.dvctt.document.api.ResultType;
import vn.gov.dvctt.procedure.api.ResultKind;

/** In whose words a result is drawn up. */
class ResultKindTest {
    @Test
    void theVersionSaysItOrElseTheName() {
        assertEquals(ResultType.LICENCE, new ResultKind("Giấy phép thăm dò", null, null).type());
        assertEquals(ResultType.DECISION, new ResultKind("Văn bản chấp thuận", null, null).type());
        assertEquals(
                ResultType.CONFIRMATION, new ResultKind("Văn bản chấp thuận", null, ResultType.CONFIRMATION).type());
    }
}
