package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.document.api.IssuedNotice;
import vn.gov.dvctt.processing.api.PrintedForm;

/** The row of a form that an applicant is to have. */
class IssuedFormTest {
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    @Test
    void itWaitsSinceItHappenedAndIsSealedOnce() {
        var form = new IssuedForm(7, PrintedForm.RECEIPT, 1, NOW);
        assertEquals(NOW, form.nextTryAt());
        assertFalse(form.isSealed());
        assertEquals("", form.code());
        form.sealed("000.00.00.G13-261130-0001/TNHS", new IssuedNotice("7KQ2-MX9D-A1B2", 12));
        assertTrue(form.isSealed());
        assertNull(form.nextTryAt(), "waits no more");
        assertEquals(12, form.paper());
        assertEquals("7KQ2-MX9D-A1B2", form.code());
        assertThrows(
                IllegalStateException.class, () -> form.sealed("x", new IssuedNotice("0000-0000-0000", 13)), "twice");
        assertEquals("000.00.00.G13-261130-0001/TNHS", form.number());
    }

    @Test
    void eachPauseIsTwiceTheLastUpToAnHourAndItIsNeverGivenUp() {
        var form = new IssuedForm(7, PrintedForm.APOLOGY, 1, NOW);
        var pauses = new ArrayList<Long>();
        for (var i = 0; i < 9; i++) {
            form.postponed(NOW);
            pauses.add(Duration.between(NOW, form.nextTryAt()).toSeconds());
        }
        assertEquals(List.of(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L), pauses);
        for (var i = 0; i < 100; i++) {
            form.postponed(NOW);
        }
        assertEquals(NOW.plus(Duration.ofHours(1)), form.nextTryAt());
        assertEquals(109, form.attempts());
        form.sealed("x", new IssuedNotice("7KQ2-MX9D-A1B2", 12));
        assertTrue(form.isSealed());
    }

    @ParameterizedTest
    @EnumSource(PrintedForm.class)
    void onlyFormsForApplicantsAreOwedAndOnlyRequestsAreCounted(PrintedForm form) {
        if (!form.isForApplicant()) {
            assertThrows(IllegalArgumentException.class, () -> new IssuedForm(7, form, 1, NOW));
            return;
        }
        var one = new IssuedForm(7, form, 1, NOW);
        assertTrue(one.isOf(new FormMatter(form, 1, FormSet.OF_2025, NOW, "x")));
        assertFalse(one.isOf(new FormMatter(form, 2, FormSet.OF_2025, NOW, "x")));
        assertThrows(IllegalArgumentException.class, () -> new IssuedForm(7, form, 0, NOW));
        if (form != PrintedForm.SUPPLEMENT) {
            assertThrows(IllegalArgumentException.class, () -> new IssuedForm(7, form, 2, NOW));
        }
    }
}
