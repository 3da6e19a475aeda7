package vn.gov.dvctt.account.api;

import java.util.List;

/** A new password, chosen by somebody who is signed in and knows the old one. */
public record ChangePassword(String old, String fresh) {
    public List<Fault> faults() {
        var found = new Faults();
        found.add("fresh", Shapes.passwordFault(fresh, "", ""));
        return found.list();
    }

    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
