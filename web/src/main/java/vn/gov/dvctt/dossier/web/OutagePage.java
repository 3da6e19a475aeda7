package vn.gov.dvctt.dossier.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.dossier.api.GuidanceDesk;
import vn.gov.dvctt.dossier.api.GuidanceView;
import vn.gov.dvctt.dossier.api.GuideApplicants;
import vn.gov.dvctt.dossier.api.OpenProcedure;
import vn.gov.dvctt.shared.web.Notices;

/** The head of a unit tells applicants how to go on while the system does not serve. */
@Named
@RequestScoped
public class OutagePage {
    @EJB
    private GuidanceDesk desk;

    @Inject
    private Notices notices;

    private List<OpenProcedure> open;
    private String procedure = "";
    private String happened;
    private String guidance;
    private String contact;

    @PostConstruct
    void load() {
        open = desk.open();
    }

    public String send() {
        var id = desk.guide(new GuideApplicants(procedure, happened, guidance, contact));
        notices.sayNext("official_dossier_outage.begun");
        return "/official/dossier/guidance.xhtml?faces-redirect=true&id=" + id;
    }

    public List<OpenProcedure> getOpen() {
        return open;
    }

    public long getDossiers() {
        return open.stream().mapToLong(OpenProcedure::dossiers).sum();
    }

    public List<GuidanceView> getRows() {
        return desk.guidances();
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }

    public String getHappened() {
        return happened;
    }

    public void setHappened(String happened) {
        this.happened = happened;
    }

    public String getGuidance() {
        return guidance;
    }

    public void setGuidance(String guidance) {
        this.guidance = guidance;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
