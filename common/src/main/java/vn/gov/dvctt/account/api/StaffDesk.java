package vn.gov.dvctt.account.api;

import java.util.List;
import java.util.Map;
import vn.gov.dvctt.shared.Page;

/**
 * Accounts of officials and operators (article 14.2): never self-registered. The administrator of a unit has the officials of the own unit in reach, the
 * operator's account administrator everybody. Whoever is out of reach is not found: {@code account.notFound}. Commands whose {@code faults()} are not empty are
 * refused with {@code account.faults}.
 */
public interface StaffDesk {
    /** By mail address, page by page. */
    Page<StaffRow> staff(FindStaff filter, String after);

    StaffView person(long accountId);

    List<RoleConflict> conflicts();

    /** Units in reach, by code. */
    Map<String, String> units();

    /** Roles that the caller may give to an account of this kind. */
    List<String> mayGive(AccountKind kind);

    /** Refuses with {@code account.known}, {@code account.notYourUnit}, {@code account.roleOfOthers}, {@code account.conflict} (both roles). */
    long open(OpenStaff command);

    /** What would be wrong with these, each alone and all together; nothing is written. */
    List<StaffFault> check(List<OpenStaff> lines);

    /** All or none. Refuses with {@code account.linesFaulty} where {@link #check} finds something. */
    int openAll(List<OpenStaff> lines);

    /** Sends a new link to choose a password; the one before is good no longer. Refuses with {@code account.notInvited}. */
    void invite(long accountId);

    /** Refuses as {@link #open} does, with {@code account.ownRoles}, and with {@code account.roleHeld} where the role is held in these days already. */
    void give(GiveRole command);

    /** Refuses with {@code account.ownRoles}, with {@code account.grantOver}, and with {@code account.lastAdmin} where nobody could give roles any more. */
    void end(EndRole command);

    /** With which certificate an official signs for the agency, instead of the one before. Refuses with {@code account.ownRoles} one's own, with {@code account.certificate} what is none or has run out. */
    void registerCertificate(RegisterCertificate command);

    /** Closes everything at once: sign-in, roles, open work, absences. Gives what went back to the unit. */
    List<HandedBack> leave(LeaveOffice command);
}
