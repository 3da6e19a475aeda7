package vn.gov.dvctt.processing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.dossier.api.SupplementItem;

/** Dossiers with running clocks, officials and applicants on a real database; every test begins with none. */
final class ClockGround {
    static final String UNIT = "TNN";
    private static final AtomicLong IDS = new AtomicLong(1_000_000);
    private static final List<String> EMPTIED = List.of(
            "notice_choice",
            "notice_dispatch",
            "notice",
            "dossier_note",
            "dossier_message",
            "dossier_talk",
            "component_check",
            "originals_request",
            "clock_alarm",
            "running_clock",
            "clock_event",
            "opinion",
            "hand_over",
            "decision_draft",
            "decision_book",
            "result_change",
            "result_copy",
            "result_document",
            "document_template",
            "issued_form",
            "notice_document",
            "delegation",
            "task",
            "task_look",
            "saved_list",
            "register_entry",
            "dossier_paper",
            "dossier_amendment",
            "dossier_supplement",
            "dossier_step",
            "dossier",
            "calendar_line",
            "calendar_change",
            "handed_back",
            "account_measure",
            "role_grant",
            "account_role",
            "account");

    private final Engine engine;

    ClockGround(Engine engine) {
        this.engine = engine;
        useSecretsOfItsOwn();
        in(shop -> {
            EMPTIED.forEach(table -> sql(shop, "delete from " + table));
            sql(shop, "update calendar_edition set edition = 1, swept_to = 0");
            return null;
        });
    }

    private static void useSecretsOfItsOwn() {
        if (System.getProperty("dvctt.home") == null) {
            try {
                System.setProperty(
                        "dvctt.home", Files.createTempDirectory("dvctt-clock").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One transaction with beans of its own, as a call from outside would have. Committed unless the work fails. */
    <T> T in(Function<Shop, T> work) {
        return in(engine.unit(), work);
    }

    static <T> T in(EntityManagerFactory unit, Function<Shop, T> work) {
        try (var entities = unit.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                var done = work.apply(new Shop(entities));
                entities.getTransaction().commit();
                return done;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    /** An entity manager and the beans around it. */
    record Shop(EntityManager entities, Workshop beans) {
        Shop(EntityManager entities) {
            this(entities, new Workshop(entities, observers()));
        }

        <T> T get(Class<T> type) {
            return beans.get(type);
        }

        /** One more feature that listens, by the name of its observer. */
        Shop hearing(String observer) {
            beans.alsoHeardBy(observer);
            return this;
        }

        Shop as(long account) {
            beans.signedIn(account);
            return this;
        }

        private static Class<?>[] observers() {
            try {
                return new Class<?>[] {
                    DossierNews.class,
                    FormNews.class,
                    AnswerNews.class,
                    RegisterNews.class,
                    OriginalsNews.class,
                    Class.forName("vn.gov.dvctt.notification.MarginNews"),
                    ChangeNews.class,
                    Class.forName("vn.gov.dvctt.notification.DossierNews"),
                    Class.forName("vn.gov.dvctt.notification.ClockNews")
                };
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** An account; roles of an official. */
    long person(String name, String unit, String... roles) {
        long id = IDS.incrementAndGet();
        in(shop -> {
            shop.entities()
                    .createNativeQuery(
                            "insert into account (id, revision, kind, state, name, email, unit, password_hash, opened_at) values (?, 1, ?, 'ACTIVE', ?, ?, ?, 'x', current_timestamp)")
                    .setParameter(1, id)
                    .setParameter(2, unit == null ? "INDIVIDUAL" : "OFFICIAL")
                    .setParameter(3, name)
                    .setParameter(4, "p" + id + "@dvctt.example")
                    .setParameter(5, unit == null ? "" : unit)
                    .executeUpdate();
            for (var role : roles) {
                sql(
                        shop,
                        "insert into role_grant (id, revision, account_id, role_name, unit, first_day, granted_at, confirmed_at)"
                                + " values (" + IDS.incrementAndGet() + ", 0, " + id + ", '" + role + "', '" + unit
                                + "', date '2020-01-01', current_timestamp, current_timestamp)");
            }
            return null;
        });
        return id;
    }

    /** A received dossier whose term runs since then; nobody has taken it. */
    long received(String term, String at) {
        return received(term, at, person("Nguyễn Văn Nộp", null));
    }

    long received(String term, String at, long applicant) {
        long id = IDS.incrementAndGet();
        var now = ClockText.moment(at);
        var code = new DossierCode(String.format("000.00.11.G10-26%04d-%04d", id / 10_000, id % 10_000));
        in(shop -> {
            insertDossier(shop, id, applicant, now, code);
            var submitted = new DossierSubmitted(
                    id, "NS-" + id, "1.004241", 1, "Cung cấp dữ liệu", UNIT, applicant, "Nguyễn Văn Nộp", false, now);
            var intake = Task.intake(submitted, now);
            intake.received(code, now);
            shop.entities().persist(intake);
            var ledger = ClockEvent.started(id, ClockText.term(term), now, "12");
            shop.get(ClockEvents.class).add(ledger);
            var due = shop.get(RunningClocks.class).of(id).orElseThrow().dueAt().orElseThrow();
            shop.entities().persist(intake.tracking(code, now, due));
            shop.get(DossierProgress.class).reschedule(id, due);
            return null;
        });
        return id;
    }

    private static void insertDossier(Shop shop, long id, long applicant, Instant now, DossierCode code) {
        shop.entities()
                .createNativeQuery(
                        "insert into dossier (id, revision, status, applicant_id, applicant_name, procedure_code, procedure_version, procedure_title, unit, answers, submission_number, dossier_code, lookup_secret, saved_at, submitted_at, received_at, due_at, step_count)"
                                + " values (?, 1, 'IN_PROCESS', ?, 'Nguyễn Văn Nộp', '1.004241', 1, 'Cung cấp dữ liệu', ?, '{}', ?, ?, '1234', ?, ?, ?, ?, 0)")
                .setParameter(1, id)
                .setParameter(2, applicant)
                .setParameter(3, UNIT)
                .setParameter(4, "NS-" + id)
                .setParameter(5, code.value())
                .setParameter(6, java.sql.Timestamp.from(now))
                .setParameter(7, java.sql.Timestamp.from(now))
                .setParameter(8, java.sql.Timestamp.from(now))
                .setParameter(9, java.sql.Timestamp.from(now))
                .executeUpdate();
    }

    void askSupplement(long dossier, String answerBy, String at) {
        in(shop -> {
            shop.get(DossierProgress.class)
                    .requestSupplement(
                            dossier,
                            List.of(new SupplementItem("paper.1", "Bản đồ thiếu tỷ lệ")),
                            ClockText.moment(answerBy),
                            "12",
                            ClockText.moment(at));
            return null;
        });
    }

    void line(long dossier, Function<ClockEvent, ClockEvent> next) {
        in(shop -> {
            var clocks = shop.get(ClockEvents.class);
            clocks.add(next.apply(clocks.last(dossier).orElseThrow()));
            return null;
        });
    }

    /** What waits to ring, as {@code LATE 2026-11-30 17:30}, in order. */
    List<String> alarms(long dossier) {
        return in(shop -> shop.entities()
                .createQuery(
                        "select a.kind, a.ringsAt from ClockAlarm a where a.dossierId = :id and a.state = :pending order by a.ringsAt, a.kind",
                        Object[].class)
                .setParameter("id", dossier)
                .setParameter("pending", AlarmState.PENDING)
                .getResultStream()
                .map(row -> row[0] + " " + ClockText.text((Instant) row[1]))
                .toList());
    }

    String dossier(long id, String column) {
        return String.valueOf(value("select " + column + " from dossier where id = " + id));
    }

    Object value(String sql) {
        return in(shop -> shop.entities().createNativeQuery(sql).getSingleResult());
    }

    long count(String sql) {
        return ((Number) value(sql)).longValue();
    }

    List<String> notices() {
        return in(shop -> {
            @SuppressWarnings("unchecked")
            List<Object[]> rows = shop.entities()
                    .createNativeQuery("select subject, account_id from notice order by id")
                    .getResultList();
            return rows.stream().map(row -> row[0] + " " + row[1]).toList();
        });
    }

    void sql(String text) {
        in(shop -> {
            sql(shop, text);
            return null;
        });
    }

    private static void sql(Shop shop, String text) {
        shop.entities().createNativeQuery(text).executeUpdate();
    }
}
