package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that rings alarms is killed without warning, again and again: none is lost, none rings twice. */
class AlarmDeathTest {
    private static final int ALARMS = 60;
    private static final int DEATHS = 3;
    private static final String NOW = "2026-11-23 17:30";

    @Test
    void alarmsSurviveAndRingOnceHoweverOftenTheirProcessDies() throws Exception {
        var ground = new ClockGround(Engine.POSTGRESQL);
        ground.person("Trưởng phòng", "TNN", "OFFICIAL", "UNIT_HEAD");
        for (int i = 0; i < ALARMS; i++) {
            ground.received("4WH", "2026-11-23 13:30");
        }
        var random = new Random(7);
        int killed = 0;
        for (int i = 0; i < DEATHS; i++) {
            killed += diesAfter(ground, rung(ground) + 1 + random.nextInt(10)) ? 1 : 0;
        }
        assertEquals(0, ringer().waitFor(), "the last one comes to its end");

        assertTrue(killed > 0, "none was killed at work");
        assertEquals(ALARMS, rung(ground));
        assertEquals(ALARMS, ground.count("select count(distinct facts) from notice"));
        assertEquals(ALARMS, ground.count("select count(*) from clock_alarm where state = 'DONE'"));
    }

    /** In the middle of its work: once so many have rung. */
    private static boolean diesAfter(ClockGround ground, long enough) throws Exception {
        var process = ringer();
        while (process.isAlive() && rung(ground) < enough) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        var atWork = process.isAlive();
        process.destroyForcibly().waitFor();
        return atWork;
    }

    private static long rung(ClockGround ground) {
        return ground.count("select count(*) from notice");
    }

    private static Process ringer() throws IOException {
        var database = (PGSimpleDataSource) Engine.POSTGRESQL.source();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Ddvctt.home=" + System.getProperty("dvctt.home"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Ringer.class.getName(),
                        database.getUrl(),
                        database.getUser())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(new File("target/alarm-ringer.log"))
                .start();
    }

    /** A node of its own, as the timer of a server would be. */
    static final class Ringer {
        private Ringer() {}

        public static void main(String[] arguments) {
            var source = new PGSimpleDataSource();
            source.setUrl(arguments[0]);
            source.setUser(arguments[1]);
            var now = ClockText.moment(NOW);
            try (var unit = Engine.unitOn(source)) {
                var due = ClockGround.in(
                        unit, shop -> shop.get(AlarmBellBean.class).due(now, ALARMS));
                due.forEach(id -> ClockGround.in(unit, shop -> {
                    shop.get(AlarmBellBean.class).ring(id, now);
                    return null;
                }));
            }
        }
    }
}
