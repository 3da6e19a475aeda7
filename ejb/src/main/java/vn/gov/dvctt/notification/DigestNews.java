package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.notification.api.DayReviewed;
import vn.gov.dvctt.shared.Role;

/** What failed yesterday: everything to the operator's people, to those of a unit what its applicants did not get. Nothing failed: nobody is told. */
@ApplicationScoped
class DigestNews {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** In place of a unit: the operator's own people. */
    private static final String OPERATORS = "-";

    private static final int SHOWN = 20;
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Notices notices;

    @Inject
    private People people;

    @Inject
    private DossierReading dossiers;

    void on(@Observes DayReviewed news) {
        var failed = failed(news.day());
        if (failed.isEmpty()) {
            return;
        }
        var lines = failed.stream().map(DigestNews::line).toList();
        people.officials(OPERATORS, Role.SUPPORT)
                .forEach(person -> tell(NoticeKind.DIGEST_FAILED, person, facts(lines, news.day()), news.at()));
        byUnit(failed).forEach((unit, numbers) -> {
            var facts = facts(numbers, news.day()).and("unit", unit);
            readers(unit).forEach(person -> tell(NoticeKind.DUTY_UNREACHED, person, facts, news.at()));
        });
    }

    private List<Dispatch> failed(LocalDate day) {
        return em.createNamedQuery("Dispatch.failed", Dispatch.class)
                .setParameter("from", day.atStartOfDay(ZONE).toInstant())
                .setParameter("until", day.plusDays(1).atStartOfDay(ZONE).toInstant())
                .setMaxResults(MOST)
                .getResultList();
    }

    private static String line(Dispatch dispatch) {
        var row = Subjects.row(dispatch);
        return row.subject() + " (" + row.channel() + ": " + row.trouble() + ")";
    }

    /** Numbers of dossiers whose applicants were not reached. */
    private Map<String, List<String>> byUnit(List<Dispatch> failed) {
        var numbers = failed.stream()
                .filter(dispatch ->
                        Matrix.of(dispatch.notice().kind()).audience().equals("APPLICANT"))
                .map(dispatch -> dispatch.notice().about())
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        var found = new TreeMap<String, List<String>>();
        for (var number : numbers) {
            dossiers.bySubmissionNumber(number)
                    .ifPresent(dossier -> found.merge(dossier.unit(), List.of(number), DigestNews::both));
        }
        return found;
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private TreeSet<Long> readers(String unit) {
        var found = new TreeSet<>(people.officials(unit, Role.INTAKE));
        found.addAll(people.officials(unit, Role.UNIT_HEAD));
        return found;
    }

    private static Facts facts(List<String> lines, LocalDate day) {
        var more = lines.size() - SHOWN;
        return new Facts(Map.of(
                "day", DAY.format(day),
                "count", String.valueOf(lines.size()),
                "items", lines.stream().limit(SHOWN).collect(Collectors.joining("\n")),
                "more", more > 0 ? String.valueOf(more) : ""));
    }

    private void tell(NoticeKind kind, long account, Facts facts, Instant at) {
        notices.add(new Notice(kind, account, null, facts, at));
    }
}
