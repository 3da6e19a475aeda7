package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.gov.dvctt.dossier.api.AdoptVersion;
import vn.gov.dvctt.dossier.api.VersionAdopting;
import vn.gov.dvctt.dossier.api.VersionCount;
import vn.gov.dvctt.dossier.api.VersionImpact;
import vn.gov.dvctt.dossier.api.VersionReading;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** Open dossiers of a procedure by version, and what leads them on. */
@Named
@ViewScoped
public class VersionsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient VersionReading reading;

    @EJB
    private transient VersionAdopting adopting;

    @Inject
    private transient Notices notices;

    private String code = "";
    private transient VersionImpact impact;

    public void load() {
        getImpact();
    }

    public VersionImpact getImpact() {
        if (impact == null) {
            impact = reading.impact(code);
        }
        return impact;
    }

    /** Those under an earlier version than the one in force, with what keeps them there. */
    public List<Earlier> getEarlier() {
        return getImpact().counts().stream()
                .filter(count -> count.version() < getImpact().version())
                .map(count -> new Earlier(
                        count,
                        reading.obstacles(code, count.version(), getImpact().version())))
                .toList();
    }

    /** Dossiers of an earlier version. */
    public record Earlier(VersionCount count, List<DesignFault> obstacles) {}

    public String adopt(int before) {
        var id = adopting.adopt(new AdoptVersion(code, before, getImpact().version()));
        notices.sayNext("admin_dossier_versions.begun");
        return "/admin/dossier/adoption.xhtml?faces-redirect=true&id=" + id;
    }

    public String words(DesignFault obstacle) {
        return Formats.text(
                "design.fault." + obstacle.key(), obstacle.arguments().toArray());
    }

    public boolean isPublisher() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.CATALOGUE_PUBLISHER);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
