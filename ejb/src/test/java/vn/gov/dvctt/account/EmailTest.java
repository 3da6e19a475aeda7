package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One name, however it is written. */
class EmailTest {
    @ParameterizedTest
    @CsvSource({
        "'0912 345 678', +84912345678",
        "0912.345.678, +84912345678",
        "'+84 912 345 678', +84912345678",
        "+4915112345678, +4915112345678",
        "'  Hoa@Vi-Du.Example ', hoa@vi-du.example",
        "dvc-7k2q-mx4b, DVC-7K2Q-MX4B",
        "DVC7K2QMX4B, DVC-7K2Q-MX4B",
        "cancelled-12, cancelled-12"
    })
    void isFoundHoweverItIsTyped(String typed, String kept) {
        assertEquals(kept, new Email(typed).text());
    }

    @Test
    void anAccountNumberIsNoChannel() {
        var number = Email.freshNumber();
        assertFalse(number.isChannel());
        assertEquals(number, new Email(number.text()), "it reads as itself");
        assertNotEquals(number, Email.freshNumber());
        assertTrue(new Email("0912345678").isChannel());
        assertTrue(new Email("hoa@vi-du.example").isChannel());
    }
}
