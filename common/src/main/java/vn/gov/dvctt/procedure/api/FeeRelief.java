package vn.gov.dvctt.procedure.api;

/**
 * An exemption (100 percent) or reduction.
 *
 * @param ground    the law that grants it, in words
 * @param when      who is granted it, by case and answer; null: everybody who shows the paper
 * @param component the paper that proves it, by its number; null: none is asked for
 * @param percent   of the whole bill that is not charged, 1 to 100
 */
public record FeeRelief(String ground, StepCondition when, Integer component, int percent) {}
