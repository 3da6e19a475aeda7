package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.processing.api.OriginalsView;
import vn.gov.dvctt.processing.api.OwnOriginals;
import vn.gov.dvctt.processing.api.ProposeTimes;
import vn.gov.dvctt.processing.api.VisitTimes;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** What an applicant is asked to bring, and the answer to it. */
@Named
@RequestScoped
public class OwnOriginalsPage {
    /** Said beside the times; everything else concerns the page as a whole. */
    private static final Set<String> OF_TIMES = Set.of(
            "processing.slotMissing",
            "processing.slotPast",
            "processing.slotFar",
            "processing.slotOff",
            "processing.slotHours",
            "processing.proposalTimes",
            "processing.proposalsOver");

    @EJB
    private OwnOriginals desk;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private final VisitForm first = new VisitForm();
    private final VisitForm second = new VisitForm();
    private final VisitForm third = new VisitForm();
    private String words = "";
    private List<OriginalsView> requests;
    private VisitTimes times;

    /** The latest first. */
    public List<OriginalsView> of(String submissionNumber) {
        if (requests == null) {
            requests = desk.requests(submissionNumber);
        }
        return requests;
    }

    /** The one that waits for somebody; null: none. */
    public OriginalsView open(String submissionNumber) {
        return of(submissionNumber).stream()
                .filter(one -> one.state().isOpen())
                .findFirst()
                .orElse(null);
    }

    public List<OriginalsView> over(String submissionNumber) {
        return of(submissionNumber).stream()
                .filter(one -> !one.state().isOpen())
                .toList();
    }

    public String confirm() {
        desk.confirm(number(), id("request"), (int) id("seen"));
        return done("confirmed");
    }

    public String propose() {
        try {
            desk.propose(new ProposeTimes(number(), id("request"), (int) id("seen"), chosen(), words));
        } catch (Refusal refusal) {
            if (!OF_TIMES.contains(refusal.key())) {
                throw refusal;
            }
            notices.fault(
                    "visit:day1",
                    "refusal." + refusal.key(),
                    refusal.arguments().toArray());
            return null;
        }
        return done("proposed");
    }

    /** A day without a time, or a time without a day, is asked for again rather than left out. */
    private List<LocalDateTime> chosen() {
        var given = List.of(first, second, third).stream()
                .filter(one -> !one.isEmpty())
                .toList();
        if (given.stream().anyMatch(one -> one.date().isEmpty() || one.hour().isEmpty())) {
            throw new Refusal("processing.slotMissing");
        }
        return given.stream()
                .map(one -> one.date().orElseThrow().atTime(one.hour().orElseThrow()))
                .toList();
    }

    private String done(String what) {
        notices.sayNext("citizen_processing_margin." + what);
        return "/citizen/dossier/view.xhtml?faces-redirect=true&number=" + number();
    }

    public VisitTimes getTimes() {
        if (times == null) {
            times = desk.times();
        }
        return times;
    }

    public VisitForm getFirst() {
        return first;
    }

    public VisitForm getSecond() {
        return second;
    }

    public VisitForm getThird() {
        return third;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    private String number() {
        return parameters.getOrDefault("number", "");
    }

    private long id(String name) {
        var given = parameters.getOrDefault(name, "");
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }
}
