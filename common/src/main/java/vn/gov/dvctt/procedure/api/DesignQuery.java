package vn.gov.dvctt.procedure.api;

/** What to look for among procedures; {@code state}: DRAFT or IN_REVIEW for those with such a draft, PUBLISHED, RETIRED, or empty for all. */
public record DesignQuery(String words, String state) {
    public DesignQuery {
        words = words == null ? "" : words;
        state = state == null ? "" : state;
    }
}
