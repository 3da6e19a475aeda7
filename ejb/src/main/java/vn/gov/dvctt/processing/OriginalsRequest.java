package vn.gov.dvctt.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.dvctt.dossier.api.HeldDossier;
import vn.gov.dvctt.processing.api.OriginalsItem;
import vn.gov.dvctt.processing.api.OriginalsState;
import vn.gov.dvctt.processing.api.OriginalsView;
import vn.gov.dvctt.processing.api.RecordComparison;
import vn.gov.dvctt.shared.Refusal;

/**
 * The applicant is to show originals, main copies or certified copies for comparison (article 9.3 of the circular), at an appointed time. Neither the request nor the
 * waiting moves the dossier or its clock.
 */
@Entity
@Table(name = "originals_request")
@NamedQuery(
        name = "OriginalsRequest.of",
        query = "select r from OriginalsRequest r where r.dossierId = :dossierId order by r.id desc")
@NamedQuery(
        name = "OriginalsRequest.place",
        query = "select r.place from OriginalsRequest r where r.unit = :unit order by r.slotAt desc, r.id desc")
@NamedQuery(
        name = "OriginalsRequest.goTo",
        query = "update OriginalsRequest t set t.applicantId = :into where t.applicantId = :from")
class OriginalsRequest {
    private static final int MOST_PROPOSALS = 3;
    private static final int SHORTEST_WHY = 10;
    private static final int LONGEST_WHY = 1_000;
    private static final int LONGEST_PROPOSAL = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "originals_request_seq")
    @SequenceGenerator(name = "originals_request_seq", sequenceName = "originals_request_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "submission_number")
    private String submissionNumber;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "applicant_id")
    private long applicantId;

    @Column(name = "applicant_name")
    private String applicantName;

    private String unit;
    private String components;
    private String items;
    private String place;

    @Column(name = "slot_at")
    private Instant slotAt;

    private String reason;

    @Enumerated(EnumType.STRING)
    private OriginalsState state;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private String proposed;

    @Column(name = "proposal_words")
    private String proposalWords;

    private int proposals;
    private String differing;

    @Column(name = "result_words")
    private String resultWords;

    @Column(name = "result_by")
    private String resultBy;

    @Column(name = "result_at")
    private Instant resultAt;

    protected OriginalsRequest() {}

    OriginalsRequest(HeldDossier dossier, Task task, OriginalsWish wish, String by, Instant at) {
        this.dossierId = dossier.dossierId();
        this.submissionNumber = dossier.submissionNumber();
        this.dossierCode = dossier.code() == null ? null : dossier.code().value();
        this.applicantId = dossier.applicantId();
        this.applicantName = task.applicantName();
        this.unit = task.unit();
        this.components =
                numbers(wish.items().stream().map(OriginalsItem::component).toList());
        this.items = wish.items().stream().map(OriginalsItem::name).collect(Collectors.joining("\n"));
        this.place = wish.place();
        this.slotAt = wish.slot();
        this.reason = wish.reason();
        this.askedBy = by;
        this.askedAt = at;
        this.state = OriginalsState.ASKED;
    }

    void confirm(int seen, Instant now) {
        refuseUnless(seen, state == OriginalsState.ASKED);
        if (now.isAfter(slotAt)) {
            throw new Refusal("processing.slotOver");
        }
        confirmedAt = now;
        state = OriginalsState.CONFIRMED;
    }

    /** Up to three times in all; each with up to three moments to choose from. */
    void propose(int seen, List<Instant> times, String words) {
        refuseUnless(seen, state == OriginalsState.ASKED || state == OriginalsState.CONFIRMED);
        if (proposals >= MOST_PROPOSALS) {
            throw new Refusal("processing.proposalsOver", MOST_PROPOSALS);
        }
        if (times.isEmpty() || times.size() > MOST_PROPOSALS) {
            throw new Refusal("processing.proposalTimes", MOST_PROPOSALS);
        }
        var why = words == null ? "" : words.strip();
        if (why.length() > LONGEST_PROPOSAL) {
            throw new Refusal("processing.proposalWords", LONGEST_PROPOSAL);
        }
        proposed = times.stream().distinct().sorted().map(Instant::toString).collect(Collectors.joining(","));
        proposalWords = why;
        proposals++;
        confirmedAt = null;
        state = OriginalsState.PROPOSED;
    }

    /** A time that was asked for settles it; to any other the applicant has to answer. */
    void settle(int seen, Instant slot, Instant now) {
        refuseUnless(seen, state.isOpen());
        var wanted = state == OriginalsState.PROPOSED && proposed().contains(slot);
        slotAt = slot;
        state = wanted ? OriginalsState.CONFIRMED : OriginalsState.ASKED;
        confirmedAt = wanted ? now : null;
        proposed = null;
        proposalWords = null;
    }

    void record(RecordComparison command, String by, Instant now) {
        refuseUnless(command.revision(), state.isOpen());
        if (command.outcome() == null || command.outcome().isOpen()) {
            throw new Refusal("processing.originalsOutcome");
        }
        if (command.outcome() == OriginalsState.MISSED && now.isBefore(slotAt)) {
            throw new Refusal("processing.originalsEarly");
        }
        var why = command.words() == null ? "" : command.words().strip();
        var needed = command.outcome() == OriginalsState.DIFFERS || command.outcome() == OriginalsState.CANCELLED;
        if (why.length() > LONGEST_WHY || needed && why.length() < SHORTEST_WHY) {
            throw new Refusal("processing.originalsWords", SHORTEST_WHY, LONGEST_WHY);
        }
        if (command.outcome() == OriginalsState.DIFFERS) {
            differ(command.differing());
        }
        close(command.outcome(), why, by, now);
    }

    private void differ(List<Integer> which) {
        var own = numbers(components);
        if (which.isEmpty() || !own.containsAll(which)) {
            throw new Refusal("processing.originalsDiffering");
        }
        differing = numbers(which);
    }

    /** The dossier came to its end: nobody need come any more. */
    void fallAway(Instant now) {
        if (state.isOpen()) {
            close(OriginalsState.CANCELLED, "", null, now);
        }
    }

    /** It was asked before the dossier had a code. */
    void received(String code) {
        dossierCode = code;
    }

    private void close(OriginalsState outcome, String words, String by, Instant now) {
        state = outcome;
        resultWords = words;
        resultBy = by;
        resultAt = now;
        proposed = null;
    }

    private void refuseUnless(int seen, boolean allowed) {
        if (!allowed || revision != seen) {
            throw new Refusal("processing.originalsChanged");
        }
    }

    OriginalsView view() {
        return new OriginalsView(
                id,
                revision,
                state,
                items(),
                place,
                slotAt,
                reason,
                askedBy,
                askedAt,
                confirmedAt,
                proposed(),
                proposalWords == null ? "" : proposalWords,
                MOST_PROPOSALS - proposals,
                numbers(differing),
                resultWords == null ? "" : resultWords,
                resultBy,
                resultAt);
    }

    private List<OriginalsItem> items() {
        var names = items.lines().toList();
        var own = numbers(components);
        var list = new ArrayList<OriginalsItem>();
        for (int i = 0; i < Math.min(own.size(), names.size()); i++) {
            list.add(new OriginalsItem(own.get(i), names.get(i)));
        }
        return list;
    }

    private List<Instant> proposed() {
        return proposed == null || proposed.isEmpty()
                ? List.of()
                : Arrays.stream(proposed.split(",")).map(Instant::parse).toList();
    }

    private static String numbers(List<Integer> all) {
        return all.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    long id() {
        return id;
    }

    long dossierId() {
        return dossierId;
    }

    String itemNames() {
        return items;
    }

    String place() {
        return place;
    }

    Instant slotAt() {
        return slotAt;
    }

    OriginalsState state() {
        return state;
    }

    String unit() {
        return unit;
    }
}
