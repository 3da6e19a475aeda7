package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.account.api.BreachDesk;
import vn.gov.dvctt.account.api.RecordBreach;
import vn.gov.dvctt.shared.web.Notices;

/** A breach is entered into the register. */
@Named
@RequestScoped
public class BreachNewPage {
    private static final int MOST_DIGITS = 9;

    @EJB
    private BreachDesk desk;

    @Inject
    private FaultNotices faults;

    @Inject
    private StaffNotices refusals;

    @Inject
    private Notices notices;

    private String discovered = "";
    private String nature = "";
    private String dataKinds = "";
    private String people = "";
    private String consequences = "";
    private String measures = "";

    public String enter() {
        var command = new RecordBreach(Days.moment(discovered), nature, dataKinds, count(), consequences, measures);
        if (faults.tell(command.faults())) {
            return null;
        }
        var entered = new long[1];
        if (!refusals.did(() -> entered[0] = desk.enter(command), Map.of("account.breachFuture", "f:discovered"))) {
            return null;
        }
        notices.sayNext("breach_new.done");
        return "/admin/account/breach.xhtml?faces-redirect=true&id=" + entered[0];
    }

    /** Null where nothing was typed; less than nothing where it is no number: the command says so. */
    private Integer count() {
        var typed = people.replaceAll("[\\s.]", "");
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("\\d+") && typed.length() <= MOST_DIGITS ? Integer.valueOf(typed) : Integer.valueOf(-1);
    }

    public String getDiscovered() {
        return discovered;
    }

    public void setDiscovered(String discovered) {
        this.discovered = discovered;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getDataKinds() {
        return dataKinds;
    }

    public void setDataKinds(String dataKinds) {
        this.dataKinds = dataKinds;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getConsequences() {
        return consequences;
    }

    public void setConsequences(String consequences) {
        this.consequences = consequences;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }
}
