package vn.gov.dvctt.procedure.api;

import java.math.BigDecimal;

/**
 * One step of a scale.
 *
 * @param upTo  inclusive; null: without end
 * @param words how the scale calls it; may be null
 */
public record FeeBracket(BigDecimal upTo, long amount, String words) {}
