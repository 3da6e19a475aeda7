package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.List;

/** How long things are kept, and what the nightly job did lately. */
public record RetentionView(List<Rule> rules, List<Run> runs) {
    public RetentionView {
        rules = List.copyOf(rules);
        runs = List.copyOf(runs);
    }

    /**
     * @param least        days below which no term may go
     * @param proposedDays a shorter term that waits for a second operator; 0: none
     * @param own          whether the reader proposed it
     */
    public record Rule(
            String kind,
            RetentionFate fate,
            int days,
            int least,
            String ground,
            int proposedDays,
            String proposedGround,
            String proposedBy,
            boolean own) {}

    /**
     * @param ended   how many were taken away or masked
     * @param trouble what stopped it; empty: nothing did
     */
    public record Run(String kind, Instant begunAt, Instant endedAt, long ended, String trouble) {}
}
