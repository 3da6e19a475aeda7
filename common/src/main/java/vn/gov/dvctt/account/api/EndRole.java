package vn.gov.dvctt.account.api;

import java.util.List;

/** A role is taken away from now on. */
public record EndRole(long grantId, String ground) {
    public EndRole {
        ground = Shapes.tidy(ground);
    }

    public List<Fault> faults() {
        var found = new Faults();
        found.unless(Shapes.isGround(ground), "endGround", "ground");
        return found.list();
    }
}
