package vn.gov.dvctt.processing.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.TermPhase;

/** A dossier led by hand: from reception on, as each step ended and after how many working days. */
public record WalkProcess(
        @NotNull ProcessDefinition process,
        @NotNull @Size(max = 20) List<TermPhase> phases,
        String caseName,
        @NotNull Map<String, String> answers,
        @NotNull Instant from,
        @NotNull @Size(max = 200) List<Turn> turns) {
    /** How a step ended. */
    public record Turn(String outcome, @Min(0) @Max(1000) int workingDays) implements Serializable {}
}
