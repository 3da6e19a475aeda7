package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.shared.Refusal;

class RecoveryRequestTest {
    private static final Instant NOW = DoorGround.at("02:00:00");
    private static final long OWNER = 1;
    private static final long ASKING = 2;
    private static final long OTHER = 3;

    private final RecoveryRequest request = new RecoveryRequest(OWNER, "Gọi lại số đã xác minh", ASKING, NOW);

    @Test
    void whoeverAskedMayNotApproveNorMayTheOwner() {
        assertEquals("account.recoverySame", key(() -> request.approve(ASKING, NOW)));
        assertEquals("account.recoverySame", key(() -> request.approve(OWNER, NOW)));
        assertDoesNotThrow(() -> request.approve(OTHER, NOW));
    }

    @Test
    void whatIsDecidedStaysDecided() {
        request.refuse("Không xác minh được", ASKING, NOW);
        assertEquals("account.recoveryClosed", key(() -> request.approve(OTHER, NOW)));
        assertEquals("account.recoveryClosed", key(() -> request.refuse("Lần nữa", OTHER, NOW)));
    }

    private static String key(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
