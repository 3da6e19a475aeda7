package vn.gov.dvctt.account.api;

import java.util.List;

/** Another term for one kind of things, and why. */
public record ChangeRetention(String kind, int days, String ground) {
    private static final int MOST = 36_500;

    public ChangeRetention {
        ground = Shapes.tidy(ground);
    }

    public List<Fault> faults() {
        var found = new Faults();
        found.unless(days > 0 && days <= MOST, "days", "days");
        found.unless(Shapes.isGround(ground), "ground", "ground");
        return found.list();
    }
}
