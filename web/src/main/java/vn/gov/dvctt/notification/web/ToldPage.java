package vn.gov.dvctt.notification.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.notification.api.DispatchRow;
import vn.gov.dvctt.notification.api.ToldDesk;
import vn.gov.dvctt.shared.Refusal;

/** Beside a dossier: what its applicant was told, and whether it arrived. */
@Named
@RequestScoped
public class ToldPage {
    @EJB
    private ToldDesk desk;

    private List<DispatchRow> rows;

    public List<DispatchRow> rows(long dossierId) {
        if (rows == null) {
            rows = found(dossierId);
        }
        return rows;
    }

    /** Whoever works on another unit's dossier is no party to what its applicant was told. */
    private List<DispatchRow> found(long dossierId) {
        try {
            return desk.told(dossierId);
        } catch (Refusal foreign) {
            return List.of();
        }
    }

    public boolean failed(long dossierId) {
        return rows(dossierId).stream().anyMatch(row -> row.state().isFailed());
    }
}
