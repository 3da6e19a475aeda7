package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way from one state to another: nothing leads out of CANCELLED, and only an operator's lock waits for an operator. */
class AccountStateTest {
    @ParameterizedTest
    @CsvSource({
        "UNCONFIRMED, ACTIVE",
        "ACTIVE, LOCKED SUSPENDED CANCELLED",
        "LOCKED, ACTIVE",
        "SUSPENDED, ACTIVE LOCKED CANCELLED",
        "CANCELLED, ''"
    })
    void mayBecome(AccountState from, String to) {
        var allowed = java.util.Arrays.stream(AccountState.values())
                .filter(from::mayBecome)
                .map(Enum::name)
                .collect(java.util.stream.Collectors.joining(" "));
        assertEquals(to, allowed);
    }
}
