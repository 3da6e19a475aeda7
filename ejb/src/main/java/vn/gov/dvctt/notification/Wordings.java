package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;

/** With which words somebody is told: the unit's own, the operator's, or those that come with the portal. */
@ApplicationScoped
class Wordings {
    /** How long somebody may still be told in the former words. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private DossierReading dossiers;

    private volatile Kept kept = new Kept(Instant.EPOCH, Map.of());

    /** What agencies say in their own words, by place. */
    private record Kept(Instant at, Map<String, String> words) {}

    void add(NoticeWording wording) {
        em.persist(wording);
    }

    List<NoticeWording> latest() {
        return em.createNamedQuery("NoticeWording.latest", NoticeWording.class).getResultList();
    }

    Wording of(Notice notice, NoticeChannel channel, NoticeLanguage language) {
        return of(notice.kind(), notice.facts(), channel, language);
    }

    /** A channel other than mail has the letter too: for whoever is reached by its subject only. */
    Wording of(NoticeKind kind, Facts facts, NoticeChannel channel, NoticeLanguage language) {
        var wording = Wording.supplied(kind, language);
        var own = own();
        if (own.isEmpty()) {
            return wording;
        }
        var unit = new Unit(facts);
        wording = words(own, kind, NoticeChannel.MAIL, language, unit)
                .map(wording::withLetter)
                .orElse(wording);
        return channel == NoticeChannel.MAIL
                ? wording
                : words(own, kind, channel, language, unit)
                        .map(wording::withBrief)
                        .orElse(wording);
    }

    private static Optional<String> words(
            Map<String, String> own,
            NoticeKind kind,
            NoticeChannel channel,
            NoticeLanguage language,
            Supplier<String> unit) {
        var everywhere = own.get(NoticeWording.place(kind, channel, language, NoticeWording.EVERYWHERE));
        var beginning = kind + " " + channel + " " + language + " ";
        if (own.keySet().stream().noneMatch(place -> place.startsWith(beginning))) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                own.getOrDefault(NoticeWording.place(kind, channel, language, unit.get()), everywhere));
    }

    /** Whose notice it is, asked for only where some unit has words of its own. */
    private final class Unit implements Supplier<String> {
        private final Facts facts;
        private String found;

        private Unit(Facts facts) {
            this.facts = facts;
        }

        @Override
        public String get() {
            if (found == null) {
                var number = facts.values().get("number");
                found = facts.values().containsKey("unit") || number == null
                        ? facts.values().getOrDefault("unit", "")
                        : dossiers.bySubmissionNumber(number)
                                .map(dossier -> dossier.unit())
                                .orElse("");
            }
            return found;
        }
    }

    private Map<String, String> own() {
        var now = Clock.systemUTC().instant();
        var known = kept;
        if (known.at().plus(FRESH).isBefore(now)) {
            known = new Kept(
                    now,
                    latest().stream()
                            .filter(wording -> wording.words().isPresent())
                            .collect(Collectors.toMap(NoticeWording::place, wording -> wording.words()
                                    .orElseThrow())));
            kept = known;
        }
        return known.words();
    }

    NoticeLanguage language(long account) {
        return languages(List.of(account)).getOrDefault(account, NoticeLanguage.VI);
    }

    /** Of those who chose one. */
    Map<Long, NoticeLanguage> languages(Collection<Long> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : em.createNamedQuery("Speech.of", Speech.class)
                        .setParameter("accounts", accounts)
                        .getResultStream()
                        .collect(Collectors.toMap(Speech::accountId, Speech::language));
    }

    void speak(long account, NoticeLanguage language) {
        var speech = em.find(Speech.class, account);
        if (speech == null) {
            em.persist(new Speech(account, language));
            return;
        }
        speech.change(language);
    }
}
