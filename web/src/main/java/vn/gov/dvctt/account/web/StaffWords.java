package vn.gov.dvctt.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.RoleConflict;
import vn.gov.dvctt.account.api.StaffFault;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;

/** Roles and states of staff in words, and which of their pages the reader may open. */
@Named
@RequestScoped
public class StaffWords {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    /** Opens accounts and gives roles. */
    public boolean isManager() {
        return request.isUserInRole(Role.AGENCY_ADMIN) || request.isUserInRole(Role.ACCOUNT_ADMIN);
    }

    /** Confirms roles in the quarter's round. */
    public boolean isConfirmer() {
        return isManager() || request.isUserInRole(Role.UNIT_HEAD);
    }

    /** Reads the register of breaches. */
    public boolean isBreachReader() {
        return isAccountAdmin() || request.isUserInRole(Role.AUDITOR);
    }

    public boolean isAccountAdmin() {
        return request.isUserInRole(Role.ACCOUNT_ADMIN);
    }

    /** Looks accounts of applicants up. */
    public boolean isSupporter() {
        return isAccountAdmin() || request.isUserInRole(Role.SUPPORT);
    }

    /** Looks together with callers. */
    public boolean isHelper() {
        return request.isUserInRole(Role.SUPPORT);
    }

    public String role(String name) {
        var words = Formats.text("role." + name);
        return words.startsWith("role.") ? name : words;
    }

    public String roles(Collection<String> names) {
        return names.stream().map(this::role).collect(Collectors.joining(", "));
    }

    public String reason(RoleConflict rule) {
        return language.getCode().equals("en") ? rule.reasonEn() : rule.reasonVi();
    }

    public String fault(StaffFault fault) {
        return Formats.text("account_fault." + fault.reason(), words(fault.arguments()));
    }

    Object[] words(List<?> arguments) {
        return arguments.stream()
                .map(one -> one instanceof String name ? role(name) : one)
                .toArray();
    }

    public String stateTone(Object state) {
        return switch (String.valueOf(state)) {
            case "ACTIVE", "IN_FORCE" -> "good";
            case "INVITED", "NOT_YET", "UNCONFIRMED" -> "waiting";
            case "LOCKED", "SUSPENDED" -> "bad";
            default -> "neutral";
        };
    }
}
