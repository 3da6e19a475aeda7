package vn.gov.dvctt.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What the log says of something that fails again and again. */
class RecurrenceTest {
    private final Lines lines = new Lines();
    private final Recurrence failures = new Recurrence(lines);

    @Test
    void theTraceIsToldOnceAndTheCauseEachTime() {
        var away = new IllegalStateException("no seal", new java.io.IOException("device is away"));
        failures.failed("form 1 waits", away);
        failures.failed("form 2 waits", away);
        failures.failed("form 1 waits", new IllegalStateException(new java.io.IOException("device is away")));
        var cause = ": java.io.IOException: device is away";
        assertEquals(
                List.of("form 1 waits" + cause + " with its trace", "form 2 waits" + cause, "form 1 waits" + cause),
                lines.said);
    }

    @Test
    void anotherCauseAndTheSameOneAfterItWasOverAreNews() {
        failures.failed("a", new IllegalStateException("one"));
        failures.failed("a", new IllegalStateException("other"));
        failures.over();
        failures.failed("a", new IllegalStateException("other"));
        assertEquals(
                List.of(
                        "a: java.lang.IllegalStateException: one with its trace",
                        "a: java.lang.IllegalStateException: other with its trace",
                        "a: java.lang.IllegalStateException: other with its trace"),
                lines.said);
    }

    private static final class Lines implements System.Logger {
        private final List<String> said = new ArrayList<>();

        @Override
        public String getName() {
            return "lines";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            said.add(message + (thrown == null ? "" : " with its trace"));
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Object... arguments) {
            said.add(message);
        }
    }
}
