package vn.gov.dvctt.procedure.api;

/**
 * What a procedure costs.
 *
 * @param kind   NONE, FEE, CHARGE, APPRAISAL_FEE …
 * @param amount whole đồng; null: not known, shown as "theo biểu phí hiện hành", never as zero
 * @param note   in Vietnamese, brackets and the like; may be null
 * @param rule   how much is billed for what was filed, and when; null: nothing is billed by the portal
 */
public record Fee(String kind, Long amount, String note, FeeRule rule) {}
