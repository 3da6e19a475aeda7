package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.Set;

/** Told by each feature that keeps something for a time only. Every implementation that is a bean is found by itself; the terms stand in the rules of {@link RetentionDesk}. */
public interface Perishables {
    /** Names of the kinds, as the rules have them. */
    Set<String> kinds();

    /**
     * Takes away, or masks, some of what is older.
     *
     * @return how many; fewer than {@code most}: there are no more
     */
    int end(String kind, Instant before, int most);
}
