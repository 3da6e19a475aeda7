package vn.gov.dvctt.procedure.api;

import java.util.List;

/** Everything that ever was of one procedure, the latest first. */
public record DesignHistory(DesignRow row, List<DesignVersionRow> versions, List<DraftRow> drafts) {
    public DesignHistory {
        versions = List.copyOf(versions);
        drafts = List.copyOf(drafts);
    }
}
