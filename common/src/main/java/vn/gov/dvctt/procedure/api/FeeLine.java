package vn.gov.dvctt.procedure.api;

import java.util.List;

/**
 * One item of a bill; exactly one of amount, brackets and formula says how much.
 *
 * @param when     null: always
 * @param amount   whole đồng
 * @param measure  what brackets go by: a {@code formula} over answers
 * @param brackets in ascending order
 * @param formula  arithmetic over answers, such as {@code 120000 * max(1, area)} or {@code 50000 * count(activities)}; the result is rounded to the đồng
 */
public record FeeLine(
        String name, StepCondition when, Long amount, String measure, List<FeeBracket> brackets, String formula) {
    public FeeLine {
        brackets = brackets == null ? List.of() : List.copyOf(brackets);
    }
}
