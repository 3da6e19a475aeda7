package vn.gov.dvctt.procedure.web.v1;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.dvctt.shared.web.rest.Coded;

/** One page of the catalogue. */
@Schema(description = "One page of procedures, those with every word in the title first.")
public record ProcedureList(
        List<Item> items,
        @Schema(
                        description =
                                "Cursor of the following page, to be handed back unchanged as `after`; null on the last page",
                        nullable = true)
                String next) {
    /** A procedure in short. */
    @Schema(name = "ProcedureItem", description = "A procedure in short.")
    public record Item(
            @Schema(description = "Stable in this portal", examples = "1.000657") String code,
            @Schema(description = "Code in the national database; null where none is known", nullable = true)
                    String nationalCode,
            String title,
            @Schema(description = "Field of the ministry’s work") Coded field,
            @Schema(description = "Unit that processes it") Coded unit,
            @Schema(description = "Level of the on-line service", minimum = "1", maximum = "4") int level,
            @Schema(description = "Path of the whole procedure", examples = "/api/v1/procedures/1.000657")
                    String href) {}
}
