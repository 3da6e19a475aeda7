package vn.gov.dvctt.processing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.procedure.ProcedureSeed;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.processing.ClockGround.Shop;
import vn.gov.dvctt.processing.api.DraftDecision;
import vn.gov.dvctt.processing.api.ProcessDesk;
import vn.gov.dvctt.processing.api.ProcessOnDesk;
import vn.gov.dvctt.processing.api.ReceiveDossier;
import vn.gov.dvctt.routing.message.ProcessingResult;
import vn.gov.dvctt.routing.message.WireMessage;

/** The seeded procedures, a unit's officials, and dossiers that run through their processes by the desks alone; systems speak through the inbox. */
final class ProcessGround {
    private static final AtomicLong IDS = new AtomicLong(5_000_000);
    /** What the term of some procedures depends on. */
    private static final Map<String, String> ANSWERS = Map.of(
            "1.010732", "{\"projectGroup\":\"I\"}",
            "1.010719", "{\"trialOperation\":\"yes\",\"irrigation\":\"no\"}",
            "1.004150", "{\"accessPurpose\":\"research\"}");

    private static final List<String> UNITS = List.of("TNN", "KTTV");
    private static final List<String> ROLES = List.of("INTAKE", "HANDLER", "UNIT_HEAD", "APPROVER", "CLERK");

    final ClockGround ground;
    private final Map<String, Long> officials = new HashMap<>();

    ProcessGround(Engine engine) {
        ground = new ClockGround(engine);
        ground.in(shop -> {
            for (var table : List.of(
                    "wire_file",
                    "exchange",
                    "route",
                    "postal_event",
                    "postal_order",
                    "counter_handover",
                    "attorney_scan",
                    "delivery")) {
                shop.entities().createNativeQuery("delete from " + table).executeUpdate();
            }
            run(shop.get(ProcedureSeed.class), "load");
            return null;
        });
    }

    /** The one official of a unit who holds this role, and no other. */
    long official(String unit, String role) {
        return officials.computeIfAbsent(
                unit + " " + role, key -> ground.person(role + " " + unit, unit, "OFFICIAL", role));
    }

    long colleague(String unit, String role, String name) {
        return ground.person(name, unit, "OFFICIAL", role);
    }

    /** Received by the intake of its unit; it travels to its systems. */
    long received(String procedure, String unit) {
        return received(procedure, unit, ANSWERS.getOrDefault(procedure, "{}"));
    }

    /** Waits for the intake of its unit. */
    long submittedTo(String procedure, String unit) {
        ROLES.forEach(role -> official(unit, role));
        return submitted(procedure, unit, ANSWERS.getOrDefault(procedure, "{}"));
    }

    /** As {@link #received}, and every system said yes. */
    long atTheMinistry(String procedure, String unit, String... systems) {
        long id = received(procedure, unit);
        for (var system : systems) {
            answers(id, system, true);
        }
        return id;
    }

    /** A procedure that runs by this process; its code. */
    String published(String code, ProcessDefinition process) {
        return published(
                code,
                patch -> patch.replace("/process", object(JsonbBuilder.create().toJson(process))));
    }

    /** A procedure like 1.004122, changed; its code. */
    String published(String code, UnaryOperator<JsonPatchBuilder> change) {
        UNITS.forEach(unit -> ROLES.forEach(role -> official(unit, role)));
        ground.in(shop -> {
            var text = String.valueOf(shop.entities()
                    .createNativeQuery("select definition from catalogue_version where entry_code = '1.004122'"
                            + " order by version_no desc")
                    .setMaxResults(1)
                    .getResultList()
                    .get(0));
            var definition = change.apply(Json.createPatchBuilder()).build().apply(object(text));
            ProcessGround.version(shop, code, definition.toString());
            return null;
        });
        return code;
    }

    static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void version(Shop shop, String code, String definition) {
        shop.entities()
                .createNativeQuery("delete from catalogue_version where entry_code = '" + code + "'")
                .executeUpdate();
        shop.entities()
                .createNativeQuery("delete from catalogue_entry where code = '" + code + "'")
                .executeUpdate();
        shop.entities()
                .createNativeQuery("insert into catalogue_entry (code, revision, national_code, title, folded_title,"
                        + " folded, field_code, unit, service_level, version_no) select '" + code
                        + "', 1, national_code, title, folded_title, folded, field_code, unit, service_level, 1"
                        + " from catalogue_entry where code = '1.004122'")
                .executeUpdate();
        shop.entities()
                .createNativeQuery("insert into catalogue_version (id, entry_code, version_no, published_from,"
                        + " fingerprint, definition) values (?, ?, 1, ?, ' ', ?)")
                .setParameter(1, IDS.incrementAndGet())
                .setParameter(2, code)
                .setParameter(3, java.sql.Timestamp.from(Instant.now()))
                .setParameter(4, definition)
                .executeUpdate();
    }

    /** As {@link #received}, with these answers. */
    long received(String procedure, String unit, String answers) {
        ROLES.forEach(role -> official(unit, role));
        long id = submitted(procedure, unit, answers);
        by(official(unit, "INTAKE"), shop -> shop.get(IntakeDeskBean.class)
                .receive(new ReceiveDossier(id, revision(shop, id), 0)));
        return id;
    }

    private long submitted(String procedure, String unit, String answers) {
        long id = IDS.incrementAndGet();
        long applicant = ground.person("Nguyễn Văn Nộp", null);
        var now = Instant.now();
        ground.in(shop -> {
            int version = ((Number) shop.entities()
                            .createNativeQuery(
                                    "select version_no from catalogue_entry where code = '" + procedure + "'")
                            .getSingleResult())
                    .intValue();
            shop.entities()
                    .createNativeQuery(
                            "insert into dossier (id, revision, status, applicant_id, applicant_name, procedure_code, procedure_version, procedure_title, unit, answers, submission_number, lookup_secret, saved_at, submitted_at, step_count)"
                                    + " values (?, 1, 'SUBMITTED', ?, 'Nguyễn Văn Nộp', ?, ?, 'Thủ tục thử', ?, ?, ?, '1234', ?, ?, 0)")
                    .setParameter(1, id)
                    .setParameter(2, applicant)
                    .setParameter(3, procedure)
                    .setParameter(4, version)
                    .setParameter(5, unit)
                    .setParameter(6, answers)
                    .setParameter(7, "NS-" + id)
                    .setParameter(8, java.sql.Timestamp.from(now))
                    .setParameter(9, java.sql.Timestamp.from(now))
                    .executeUpdate();
            shop.entities()
                    .persist(Task.intake(
                            new DossierSubmitted(
                                    id,
                                    "NS-" + id,
                                    procedure,
                                    version,
                                    "Thủ tục thử",
                                    unit,
                                    applicant,
                                    "Nguyễn Văn Nộp",
                                    false,
                                    now),
                            now.plusSeconds(86_400)));
            return null;
        });
        return id;
    }

    /** A specialised system answers by message. */
    String answers(long dossier, String system, boolean positive) {
        var code = ground.dossier(dossier, "dossier_code");
        // a refusal needs no document; that an approval carries one is proven elsewhere
        var reason = positive ? "Đáp ứng các điều kiện kỹ thuật" : "Thiếu số liệu quan trắc";
        return says(system, null, new ProcessingResult(code, positive, reason, null, null, Instant.now()));
    }

    /** A specialised system speaks; what became of it. */
    String says(String system, String correlation, WireMessage message) {
        return ground.in(plain -> {
            var shop = plain.hearing("vn.gov.dvctt.delivery.DeliveryNews");
            try {
                var conversation = shop.get(Class.forName("vn.gov.dvctt.routing.Conversation"));
                var arrival = Class.forName("vn.gov.dvctt.routing.Arrival").getDeclaredConstructors()[0];
                arrival.setAccessible(true);
                var hear = conversation
                        .getClass()
                        .getDeclaredMethod("hear", arrival.getDeclaringClass(), WireMessage.class, Instant.class);
                hear.setAccessible(true);
                return String.valueOf(hear.invoke(
                        conversation,
                        arrival.newInstance(system, "m" + IDS.incrementAndGet(), null, correlation, null, null),
                        message,
                        Instant.now()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Calls a desk as somebody; the revision that was seen is the present one. */
    <T> T by(long official, Function<Shop, T> deed) {
        return ground.in(shop -> deed.apply(withRouting(shop).as(official)));
    }

    void does(long official, Consumer<Shop> deed) {
        by(official, shop -> {
            deed.accept(shop);
            return null;
        });
    }

    private static Shop withRouting(Shop shop) {
        return shop.hearing("vn.gov.dvctt.routing.DossierListener").hearing("vn.gov.dvctt.delivery.DeliveryNews");
    }

    static int revision(Shop shop, long dossier) {
        return shop.get(Tasks.class).open(dossier).stream()
                .filter(task -> task.kind() != TaskKind.OPINION)
                .findFirst()
                .map(Task::revision)
                .orElse(-1);
    }

    ProcessOnDesk seen(long official, long dossier) {
        return by(official, shop -> shop.get(ProcessDesk.class).process(dossier));
    }

    DraftDecision draft(Shop shop, long dossier, String title) {
        return new DraftDecision(
                dossier,
                revision(shop, dossier),
                true,
                title,
                "Điều 1. Cho phép tổ chức thực hiện.\nĐiều 2. Có hiệu lực từ ngày ký.",
                "");
    }

    /** The open tasks, opinions included, as {@code appraise/1 TO_HANDLE TNN}, in order. */
    List<String> stands(long dossier) {
        return ground.in(shop -> shop.get(Tasks.class).open(dossier).stream()
                .map(task -> (task.kind() == TaskKind.OPINION
                                ? "opinion"
                                : task.stepId().orElse("check")) + "/" + task.round() + " " + task.lane() + " "
                        + task.unit())
                .toList());
    }

    /** How its tasks ended, in order. */
    List<String> went(long dossier) {
        return ground.in(shop -> {
            var lines = new ArrayList<String>();
            for (var task : shop.get(Tasks.class).all(dossier)) {
                Optional.ofNullable(task.outcome())
                        .ifPresent(how -> lines.add(task.stepId().orElse("check") + " " + how));
            }
            return lines;
        });
    }

    private static void run(Object bean, String method) {
        try {
            var found = bean.getClass().getDeclaredMethod(method);
            found.setAccessible(true);
            found.invoke(bean);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
