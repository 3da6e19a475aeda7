package vn.gov.dvctt.processing.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.TermPhase;

/**
 * So many dossiers come to a process: where do they wait, and are they in time?
 *
 * @param unit     of the procedure
 * @param phases   of the term; none: as long as it takes
 * @param caseName null: none was chosen
 * @param answers  that conditions look at
 * @param from     when the first one comes
 * @param perDay   how many come on a working day
 * @param people   working in each role of each unit
 * @param minutes  of work that a step takes
 * @param elsewhereDays working days that systems and others take to answer where a step says no term
 * @param backPercent how many of a hundred drafts are sent back once
 */
public record SimulateProcess(
        @NotNull ProcessDefinition process,
        @NotNull String unit,
        @NotNull @Size(max = 20) List<TermPhase> phases,
        String caseName,
        @NotNull Map<String, String> answers,
        @NotNull Instant from,
        @Min(1) @Max(1000) int dossiers,
        @Min(1) @Max(500) int perDay,
        @Min(1) @Max(200) int people,
        @Min(1) @Max(4800) int minutes,
        @Min(0) @Max(250) int elsewhereDays,
        @Min(0) @Max(100) int backPercent) {}
