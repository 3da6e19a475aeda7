package vn.gov.dvctt.account.api;

import java.util.List;

/** An account is suspended for harmful behaviour. Its owner reads the ground. */
public record SuspendAccount(long accountId, String ground) {
    public SuspendAccount {
        ground = Shapes.tidy(ground);
    }

    public List<Fault> faults() {
        var found = new Faults();
        found.unless(Shapes.isGround(ground), "ground", "ground");
        return found.list();
    }
}
