package vn.gov.dvctt.account.api;

import java.util.List;
import java.util.Set;

/** Whom an organisation invites, and to what. */
public record InviteMember(String email, Set<Right> rights) {
    public InviteMember {
        email = Shapes.email(email);
        rights = Set.copyOf(rights);
    }

    public List<Fault> faults() {
        var found = new Faults();
        found.unless(Shapes.isEmail(email), "email", "email");
        found.unless(!rights.isEmpty(), "rights", "rights");
        return found.list();
    }
}
