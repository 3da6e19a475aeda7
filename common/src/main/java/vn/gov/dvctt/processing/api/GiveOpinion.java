package vn.gov.dvctt.processing.api;

/**
 * An answer to another unit, or what a body outside answered.
 *
 * @param revision of the opinion as seen
 */
public record GiveOpinion(long opinionId, int revision, OpinionStance stance, String answer) {}
