package vn.gov.dvctt.processing.api;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.gov.dvctt.shared.Role;

/** The piles of an official's list: a task lies in exactly one. */
public enum TaskLane {
    /** Papers to be checked and received, or refused. */
    TO_RECEIVE(Role.INTAKE),
    /** To be inspected or appraised, until a decision is drafted. */
    TO_HANDLE(Role.HANDLER),
    /** A draft waits for the head of the unit or for the approver. */
    TO_APPROVE(Role.UNIT_HEAD, Role.APPROVER),
    /** Approved; waits for its number. */
    TO_ISSUE(Role.CLERK),
    /** Has its number; waits for the signature of whoever approved it. */
    TO_SIGN(Role.APPROVER),
    /** Another unit asked for an opinion. */
    TO_ADVISE(Role.HANDLER, Role.UNIT_HEAD),
    /** The applicant was asked to mend; the due date shown is the applicant's. */
    AWAITING_APPLICANT,
    /** Other units or bodies outside were asked, and nothing else can be done meanwhile. */
    AWAITING_OTHERS,
    /** Received; the specialised system is at work. */
    AT_SYSTEM,
    DONE;

    private final Set<String> roles;

    TaskLane(String... roles) {
        this.roles = Set.of(roles);
    }

    /** The lanes that are the work of somebody, in the order of a dossier's way. */
    public static List<TaskLane> workOf(Predicate<String> holdsRole) {
        return Stream.of(values())
                .filter(lane -> lane.roles.stream().anyMatch(holdsRole))
                .toList();
    }

    /** Whether somebody with this role does what lies here. */
    public boolean isWorkOf(String role) {
        return roles.contains(role);
    }

    /** Whether its tasks go from hand to hand: a head says who does them, a colleague hands them over. Intake takes, and an opinion is the asked unit's. */
    public boolean isAssigned() {
        return this == TO_HANDLE || this == TO_APPROVE || this == TO_ISSUE;
    }
}
