package vn.gov.dvctt.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a short message that can wait leaves. */
class QuietHoursTest {
    @ParameterizedTest
    @CsvSource({
        "22-6, 2026-11-24T21:59:59+07:00, 2026-11-24T21:59:59+07:00",
        "22-6, 2026-11-24T22:00:00+07:00, 2026-11-25T06:00:00+07:00",
        "22-6, 2026-11-25T05:59:00+07:00, 2026-11-25T06:00:00+07:00",
        "22-6, 2026-11-25T06:00:00+07:00, 2026-11-25T06:00:00+07:00",
        "22-6, 2026-12-31T23:30:00+07:00, 2027-01-01T06:00:00+07:00",
        "12-14, 2026-11-24T13:10:00+07:00, 2026-11-24T14:00:00+07:00",
        "none, 2026-11-24T23:00:00+07:00, 2026-11-24T23:00:00+07:00",
    })
    void whatCanWaitWaitsForTheMorning(String hours, OffsetDateTime written, OffsetDateTime leaves) {
        assertEquals(leaves.toInstant(), QuietHours.of(hours).after(written.toInstant()));
    }
}
