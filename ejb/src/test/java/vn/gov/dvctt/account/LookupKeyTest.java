package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.gov.dvctt.shared.SealingKey;

/** The same number is found again, by whoever has the key. */
class LookupKeyTest {
    private final String material = SealingKey.freshMaterial();

    @Test
    void sameKindAndNumberMeet() {
        var one = new LookupKey(material).of("identity:VN", "001190000001");
        assertEquals(one, new LookupKey(material).of("identity:VN", "001190000001"));
        assertTrue(one.matches("[0-9a-f]{64}"), one);
    }

    @Test
    void anotherKindNumberOrKeyDoesNot() {
        var key = new LookupKey(material);
        var one = key.of("tax", "0101234567");
        assertNotEquals(one, key.of("business", "0101234567"));
        assertNotEquals(one, key.of("tax", "0101234568"));
        assertNotEquals(one, new LookupKey(SealingKey.freshMaterial()).of("tax", "0101234567"));
    }

    @Test
    void nothingIsFoundByNothing() {
        assertNull(new LookupKey(material).of("tax", ""));
    }
}
