package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.InviteMember;
import vn.gov.dvctt.account.api.MemberView;
import vn.gov.dvctt.account.api.MembershipDesk;
import vn.gov.dvctt.account.api.MembershipView;
import vn.gov.dvctt.account.api.ProfileDesk;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.shared.web.Notices;

/** Who may act for whom: an organisation's members, or the organisations for which a person may act. */
@Named
@RequestScoped
public class MembersPage {
    private static final String SELF = "/citizen/account/members.xhtml?faces-redirect=true";

    @EJB
    private MembershipDesk desk;

    @EJB
    private ProfileDesk profiles;

    @Inject
    private FaultNotices faults;

    @Inject
    private Notices notices;

    private final Map<String, Boolean> ticked = new HashMap<>(Map.of(Right.PREPARE.name(), Boolean.TRUE));
    private boolean organisation;
    private List<MemberView> members = List.of();
    private List<MembershipView> mine = List.of();
    private String email;

    @PostConstruct
    void load() {
        organisation = profiles.mine().kind() == AccountKind.ORGANISATION;
        if (organisation) {
            members = desk.members();
            return;
        }
        mine = desk.mine();
    }

    public String invite() {
        var command = new InviteMember(email, rights());
        if (faults.tell(command.faults())) {
            return null;
        }
        desk.invite(command);
        notices.sayNext("citizen_account_members.invited", command.email());
        return SELF;
    }

    private Set<Right> rights() {
        return Arrays.stream(Right.values())
                .filter(right -> ticked.getOrDefault(right.name(), Boolean.FALSE))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
    }

    /** Gives a right, or takes it away where it was given. */
    public String turn(MemberView member, Right right) {
        var rights = EnumSet.copyOf(member.rights());
        if (!rights.remove(right)) {
            rights.add(right);
        }
        desk.changeRights(member.id(), rights);
        notices.sayNext("citizen_account_members.changed");
        return SELF;
    }

    public String remove(long member) {
        desk.remove(member);
        notices.sayNext("citizen_account_members.removed");
        return SELF;
    }

    public String leave(long membership) {
        desk.leave(membership);
        notices.sayNext("citizen_account_members.left");
        return SELF;
    }

    public boolean isOrganisation() {
        return organisation;
    }

    public List<MemberView> getMembers() {
        return members;
    }

    public List<MembershipView> getMine() {
        return mine;
    }

    public Right[] getRights() {
        return Right.values();
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
