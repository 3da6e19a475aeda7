package vn.gov.dvctt.account.api;

import java.util.List;

/** Two accounts of one person become one. */
public record MergeAccounts(long fromId, long intoId, String ground) {
    public MergeAccounts {
        ground = Shapes.tidy(ground);
    }

    public List<Fault> faults() {
        var found = new Faults();
        found.unless(intoId > 0, "into", "into");
        found.unless(Shapes.isGround(ground), "ground", "ground");
        return found.list();
    }
}
