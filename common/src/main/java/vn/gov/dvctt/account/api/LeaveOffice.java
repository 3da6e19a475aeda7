package vn.gov.dvctt.account.api;

import java.util.List;

/** Somebody leaves the office or is moved away. */
public record LeaveOffice(long accountId, String ground) {
    public LeaveOffice {
        ground = Shapes.tidy(ground);
    }

    public List<Fault> faults() {
        var found = new Faults();
        found.unless(Shapes.isGround(ground), "leaveGround", "ground");
        return found.list();
    }
}
