package vn.gov.dvctt.procedure.api;

/**
 * Somebody who is heard in a step.
 *
 * @param unit code of a unit of the ministry; null for a body outside it, whose answer the handler writes down
 * @param body name of the body outside; null for a unit
 * @param term null: as long as the dossier has
 */
public record Consultation(String unit, Label body, StepTerm term) {}
