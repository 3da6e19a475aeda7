package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way from one state to another: nothing leads out of CANCELLED, LEFT and MERGED, and only an operator's lock waits for an operator. */
class AccountStateTest {
    @ParameterizedTest
    @CsvSource({
        "UNCONFIRMED, ACTIVE MERGED",
        "INVITED, ACTIVE LEFT",
        "ACTIVE, LOCKED SUSPENDED CANCELLED LEFT MERGED",
        "LOCKED, ACTIVE LEFT MERGED",
        "SUSPENDED, ACTIVE LOCKED CANCELLED MERGED",
        "CANCELLED, ''",
        "LEFT, ''",
        "MERGED, ''"
    })
    void mayBecome(AccountState from, String to) {
        var allowed = java.util.Arrays.stream(AccountState.values())
                .filter(from::mayBecome)
                .map(Enum::name)
                .collect(java.util.stream.Collectors.joining(" "));
        assertEquals(to, allowed);
    }
}
