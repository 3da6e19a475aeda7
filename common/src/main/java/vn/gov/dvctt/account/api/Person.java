package vn.gov.dvctt.account.api;

import java.util.Map;
import java.util.Set;

/**
 * An account as other features see it.
 *
 * @param id        the account id; {@code String.valueOf(id)} is the principal name
 * @param name      the person's full name, or the organisation's
 * @param email     confirmed address
 * @param unit      unit code of an official (TNN, DDBD, …); empty for others
 * @param roles     all roles held, audience included (names of {@link vn.gov.dvctt.shared.Role})
 * @param prefill   what a form may begin with: fullName, organisationName, email, phone, address, identityNumber, taxNumber
 */
public record Person(
        long id,
        AccountKind kind,
        String name,
        String email,
        String unit,
        Set<String> roles,
        Map<String, String> prefill) {
    public Person {
        roles = Set.copyOf(roles);
        prefill = Map.copyOf(prefill);
    }
}
