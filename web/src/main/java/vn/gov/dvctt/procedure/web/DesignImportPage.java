package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import vn.gov.dvctt.procedure.api.ImportView;
import vn.gov.dvctt.procedure.api.ProcedureImport;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** A procedure by file: its seal is looked at, what it would change is shown, and only then it becomes a draft. */
@Named
@ViewScoped
public class DesignImportPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ProcedureImport desk;

    @Inject
    private transient Notices notices;

    private byte[] file;
    private transient ImportView view;

    public void take(Upload upload) {
        try {
            var bytes = upload.content().readNBytes(ProcedureImport.LARGEST + 1);
            file = null;
            view = desk.read(bytes);
            file = bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String keep() {
        if (file == null) {
            throw new Refusal("design.noFile");
        }
        var draft = desk.takeIn(file);
        notices.sayNext("admin_procedure_import.done");
        return "/admin/procedure/draft.xhtml?faces-redirect=true&id=" + draft;
    }

    public boolean isRead() {
        return file != null;
    }

    public ImportView getView() {
        if (view == null && file != null) {
            view = desk.read(file);
        }
        return view;
    }

    public int getLargest() {
        return ProcedureImport.LARGEST;
    }
}
