package vn.gov.dvctt.processing;

import java.time.Instant;
import vn.gov.dvctt.procedure.api.ProcessStep;

/**
 * A dossier comes into a step.
 *
 * @param stepDue when the time is over that the step has for itself; null where it has none
 * @param due     when the dossier is
 */
record StepOpening(ProcessStep step, String unit, int round, Instant at, Instant stepDue, Instant due) {}
