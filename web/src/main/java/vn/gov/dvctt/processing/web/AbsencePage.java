package vn.gov.dvctt.processing.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.processing.api.ColleagueRow;
import vn.gov.dvctt.processing.api.DelegateWork;
import vn.gov.dvctt.processing.api.DelegationDesk;
import vn.gov.dvctt.processing.api.DelegationRow;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** Being away: who acts in one's name, and from when to when. */
@Named
@RequestScoped
public class AbsencePage {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String SELF = "/official/processing/absence.xhtml?faces-redirect=true";
    private static final Map<String, String> PLACES = Map.of(
            "processing.absenceDays", "f:last",
            "processing.absenceTwice", "f:first",
            "processing.absenceReason", "f:reason",
            "processing.notAColleague", "f:substitute");

    @EJB
    private DelegationDesk desk;

    @Inject
    private Notices notices;

    private List<DelegationRow> rows;
    private List<ColleagueRow> colleagues;
    private String substitute = "";
    private String first = "";
    private String last = "";
    private String reason = "";

    @PostConstruct
    void open() {
        rows = desk.delegations();
        colleagues = desk.colleagues();
    }

    /** Opens the page before anything of it is written. */
    public void load() {
        rows.size();
    }

    public String delegate() {
        try {
            desk.delegate(new DelegateWork(id(), day(first), day(last), reason));
        } catch (Refusal refusal) {
            if (!PLACES.containsKey(refusal.key())) {
                throw refusal;
            }
            notices.fault(
                    PLACES.get(refusal.key()),
                    "refusal." + refusal.key(),
                    refusal.arguments().toArray());
            return null;
        }
        notices.sayNext("official_processing_absence.done");
        return SELF;
    }

    public String end(long delegation) {
        desk.end(delegation);
        notices.sayNext("official_processing_absence.ended");
        return SELF;
    }

    /** Null where it is no date. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private long id() {
        return substitute != null && substitute.matches("\\d{1,18}") ? Long.parseLong(substitute) : -1;
    }

    public List<DelegationRow> getRows() {
        return rows;
    }

    public List<ColleagueRow> getColleagues() {
        return colleagues;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
