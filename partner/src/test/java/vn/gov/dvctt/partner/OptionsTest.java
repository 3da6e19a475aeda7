package vn.gov.dvctt.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void threeSystemsAnswerAfterAWhileUnlessToldOtherwise() {
        var options = Options.of();
        assertEquals(List.of("TNN", "DDBD", "CNTT", "NSW"), options.systems());
        assertEquals(Duration.ofSeconds(5), options.delay());
    }

    @Test
    void durationsAreShortOrLong() {
        assertEquals(Duration.ofMillis(250), Options.duration("250ms"));
        assertEquals(Duration.ofSeconds(3), Options.duration("3"));
        assertEquals(Duration.ofMinutes(2), Options.duration("2m"));
    }

    @Test
    void flagsStandAlone() {
        var options = Options.of("--duplicate", "--fail-rate", "0.25", "--systems", "TNN");
        assertTrue(options.duplicate());
        assertEquals(0.25, options.failRate());
        assertEquals(List.of("TNN"), options.systems());
    }

    @Test
    void unknownOptionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Options.of("--slow"));
    }
}
