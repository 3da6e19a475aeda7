package vn.gov.dvctt.migration;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.gov.dvctt.audit.api.FindActs;
import vn.gov.dvctt.delivery.api.DeliveryLane;
import vn.gov.dvctt.document.api.FindResults;
import vn.gov.dvctt.document.api.ResultType;
import vn.gov.dvctt.processing.api.RegisterPeriod;
import vn.gov.dvctt.processing.api.TaskDue;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskHolder;
import vn.gov.dvctt.processing.api.TaskLane;

/** The queries that are put together while running: every class that does so, asked in all its ways. They stay package-private, hence the reflection. */
final class WrittenQueries {
    private static final String TASKS = "vn.gov.dvctt.processing.TaskRows";
    private static final String LOOKS = "vn.gov.dvctt.processing.TaskLooks";
    private static final String REGISTER = "vn.gov.dvctt.processing.RegisterRows";
    private static final String RESULTS = "vn.gov.dvctt.document.ResultRows";
    private static final String APPOINTMENTS = "vn.gov.dvctt.processing.AppointmentRows";
    private static final String DELIVERIES = "vn.gov.dvctt.delivery.DeliveryRows";
    private static final String DOSSIERS = "vn.gov.dvctt.dossier.DossierRows";
    private static final String LEDGER = "vn.gov.dvctt.audit.Ledger";
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final EntityManager entities;

    WrittenQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** The classes that this asks. */
    static Set<String> asked() {
        return new TreeSet<>(Set.of(TASKS, REGISTER, RESULTS, APPOINTMENTS, DELIVERIES, DOSSIERS, LEDGER));
    }

    /** The classes of the product that write queries of their own. */
    static Set<String> inTheCode() throws IOException {
        var root = Path.of("src/main/java");
        try (var files = Files.walk(root)) {
            var found = new TreeSet<String>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).matches("(?s).*\\b(createQuery|createNativeQuery)\\(.*")) {
                    found.add(root.relativize(file).toString().replace('/', '.').replaceAll("\\.java$", ""));
                }
            }
            return found;
        }
    }

    void ask() throws ReflectiveOperationException {
        var tasks = of(TASKS);
        for (var text : List.of("", "NS-2611", "000.00", "Nguyễn")) {
            for (var due : TaskDue.values()) {
                for (var holder : TaskHolder.values()) {
                    var filter = new TaskFilter(TaskLane.TO_RECEIVE, due, holder, false, text);
                    var after = (text.isEmpty() ? NOW.toString() : "x") + "_7";
                    call(tasks, "page", "TNN", 12L, filter, "", NOW, NOW);
                    call(tasks, "page", "TNN", 12L, filter, after, NOW, NOW);
                }
            }
        }
        var changed = new TaskFilter(TaskLane.TO_RECEIVE, TaskDue.ANY, TaskHolder.ANYONE, true, "");
        call(tasks, "page", "TNN", 12L, changed, "", NOW, NOW);
        call(tasks, "page", "TNN", 12L, changed, NOW + "_7", NOW, NOW);
        call(tasks, "latestOf", "TNN", List.of(1L, 2L));
        call(tasks, "counts", "TNN", 12L, List.of(TaskLane.values()), NOW, NOW);
        var period = new RegisterPeriod(LocalDate.EPOCH, LocalDate.EPOCH);
        call(of(REGISTER), "block", "TNN", period, "", 25);
        call(of(REGISTER), "block", "TNN", period, NOW + "_7", 25);
        for (var text : List.of("", "01/GP", "000.00.00.G13-170712-0001", "NS-261124-7KQ2MX", "Nguyễn")) {
            for (var type : Arrays.asList(null, ResultType.LICENCE)) {
                var filter = new FindResults(text, type, LocalDate.EPOCH, LocalDate.EPOCH);
                call(of(RESULTS), "page", "TNN", filter, "", 25);
                call(of(RESULTS), "page", "TNN", filter, NOW + "_7", 25);
            }
        }
        call(of(APPOINTMENTS), "day", "TNN", LocalDate.EPOCH, "");
        call(of(APPOINTMENTS), "day", "TNN", LocalDate.EPOCH, NOW + "_7");
        for (var lane : DeliveryLane.values()) {
            call(of(DELIVERIES), "lane", "TNN", lane, "", NOW);
            call(of(DELIVERIES), "lane", "TNN", lane, NOW + "_7", NOW);
        }
        call(of(DELIVERIES), "visits", "TNN", NOW, NOW);
        var dossiers = of(DOSSIERS);
        call(dossiers, "drafts", 12L);
        call(dossiers, "open", 12L);
        call(dossiers, "mine", 12L, "");
        call(dossiers, "mine", 12L, NOW + "_7");
        call(dossiers, "usualDays", "1.004241");
        var ledger = of(LEDGER);
        call(ledger, "about", List.of("dossierId=7", "code=000.00.00.G13-170712-0001"), 50);
        var day = LocalDate.EPOCH;
        for (var filter :
                List.of(new FindActs("", "", null, null, null), new FindActs("12", "Intake", "7", day, day))) {
            call(ledger, "acts", filter, null, 50);
            call(ledger, "acts", filter, cursor(), 50);
        }
    }

    private static Object cursor() throws ReflectiveOperationException {
        var made = Class.forName("vn.gov.dvctt.audit.Cursor").getDeclaredConstructor(Instant.class, long.class);
        made.setAccessible(true);
        return made.newInstance(NOW, 7L);
    }

    private Object of(String name) throws ReflectiveOperationException {
        var made = Class.forName(name).getDeclaredConstructor();
        made.setAccessible(true);
        var repository = made.newInstance();
        for (var field : repository.getClass().getDeclaredFields()) {
            if (field.getType() == EntityManager.class) {
                field.setAccessible(true);
                field.set(repository, entities);
            }
            if (field.getType().getName().equals(LOOKS)) {
                field.setAccessible(true);
                field.set(repository, of(LOOKS));
            }
        }
        return repository;
    }

    private static void call(Object repository, String name, Object... values) throws ReflectiveOperationException {
        var method = Arrays.stream(repository.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == values.length)
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        method.invoke(repository, values);
    }
}
