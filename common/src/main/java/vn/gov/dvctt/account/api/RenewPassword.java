package vn.gov.dvctt.account.api;

import java.util.List;

/** A new password, chosen with a link from a mail. */
public record RenewPassword(String token, String password) {
    public List<Fault> faults() {
        var found = new Faults();
        found.add("password", Shapes.passwordFault(password, "", ""));
        return found.list();
    }

    @Override
    public String toString() {
        return "RenewPassword[]";
    }
}
