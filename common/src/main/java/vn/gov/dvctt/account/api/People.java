package vn.gov.dvctt.account.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other features ask of accounts; not a page's desk. */
public interface People {
    /** The signed-in person of the running call; refuses with {@code account.signedOut} where there is none. */
    Person me();

    Optional<Person> person(long id);

    /**
     * On whose behalf the running call is made: the organisation that the signed-in person has chosen to act for, or the person. What is filed belongs to it. Refuses
     * with {@code account.noRight} where the organisation has not given this right, and with {@code account.notMember} where the person is no member any more.
     */
    Person acting(Right right);

    /** How far an account is known. */
    VerificationLevel level(long id);

    /** The proven mail address or phone number (with +) to which something may be sent; empty where there is none. */
    String channel(long id);

    /** SHA-256 (lower-case hex) of the certificate that is registered for an official to sign with; empty where none is. */
    String certificate(long id);

    /** By the address a person signs in with. */
    Optional<Person> byEmail(String email);

    /** Names of several people in one query, by account id; unknown ids are left out. */
    Map<Long, String> names(Collection<Long> ids);

    /** Account ids of a unit's officials who hold a role and may sign in. */
    List<Long> officials(String unit, String role);

    /** Names of all units, by code. */
    Map<String, String> units();

    /** Full name of a unit, such as "Cục Quản lý tài nguyên nước"; the code itself where it is unknown. */
    String unitName(String unit);
}
