package vn.gov.dvctt.container;

import java.time.Instant;
import vn.gov.dvctt.routing.message.ProcessingResult;
import vn.gov.dvctt.routing.message.StatusReport;
import vn.gov.dvctt.routing.message.Wire;
import vn.gov.dvctt.routing.message.WireDocument;

/** What a specialised system writes about a dossier, as text of the contract. */
final class Letters {
    /** The line that a status report leaves in the history. */
    static final String PROGRESS = "Đang thẩm định";

    private Letters() {}

    static String status(String code) {
        return Wire.write(new StatusReport(code, PROGRESS, Instant.now()));
    }

    static String refusal(String code) {
        return Wire.write(new ProcessingResult(code, false, "Không đủ điều kiện", null, null, Instant.now()));
    }

    /** With a document that was never uploaded. */
    static String approval(String code) {
        var document = new WireDocument("giay-phep.pdf", 10, "a".repeat(64), "bm8tc3VjaC1yZWZlcmVuY2U");
        return Wire.write(new ProcessingResult(code, true, null, "1/GP", document, Instant.now()));
    }
}
