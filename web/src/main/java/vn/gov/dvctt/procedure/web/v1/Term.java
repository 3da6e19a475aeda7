package vn.gov.dvctt.procedure.web.v1;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.dvctt.procedure.api.ProcedureView;
import vn.gov.dvctt.shared.web.rest.Named;
import vn.gov.dvctt.shared.web.rest.Phase;
import vn.gov.dvctt.shared.web.rest.TimeUnit;

/** How long a procedure may take. */
@Schema(description = "How long the law lets a procedure take, counted from the day after reception.")
public record Term(
        @Schema(description = "The whole time; null where the source gives no single number", nullable = true)
                Total total,
        List<Phase> phases,
        @Schema(description = "Working days to check the papers before reception", examples = "3")
                int intakeCheckWorkingDays,
        @Schema(description = "What the law says of the time for supplements", nullable = true) String supplementNote) {
    /** A number of units. */
    @Schema(name = "TermTotal", description = "A number of units.")
    public record Total(@Schema(examples = "30") int amount, Named<TimeUnit> unit) {}

    static Term of(ProcedureView view) {
        var total = view.total() == null ? null : new Total(view.total(), TimeUnit.named(view.totalUnit()));
        return new Term(
                total,
                view.version().phases().stream()
                        .map(phase -> Phase.of(phase.name(), phase.amount(), phase.unit()))
                        .toList(),
                view.version().intakeCheckWorkingDays(),
                view.supplementNote());
    }
}
