package vn.gov.dvctt.procedure.web.v1;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.dvctt.procedure.api.Fee;
import vn.gov.dvctt.shared.web.rest.Named;

/** What a procedure costs. */
@Schema(name = "Fee", description = "What a procedure costs.")
public record Cost(
        Named<FeeKind> kind,
        @Schema(
                        description =
                                "Whole đồng (VND). Null: not known, the current tariff applies — never to be read as zero."
                                        + " 0 only for the kind NONE.",
                        nullable = true,
                        minimum = "0")
                Long amount,
        @Schema(description = "Brackets and the like, in Vietnamese", nullable = true) String note) {
    static Cost of(Fee fee) {
        var kind = FeeKind.of(fee.kind());
        var amount = kind == FeeKind.NONE ? Long.valueOf(0) : fee.amount();
        return new Cost(Named.of(kind, "FeeKind"), amount, fee.note());
    }
}
