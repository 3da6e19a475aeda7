package vn.gov.dvctt.procedure.web;

import jakarta.faces.event.FacesEvent;
import jakarta.faces.event.FacesListener;
import jakarta.faces.event.PhaseId;

/** Somebody wants the form file. Told after answers that came along were kept. */
class FormFileEvent extends FacesEvent {
    private static final long serialVersionUID = 1L;

    private final String as;

    FormFileEvent(FormFileComponent file, String as) {
        super(file);
        this.as = as;
        setPhaseId(PhaseId.INVOKE_APPLICATION);
    }

    /** In which format. */
    String as() {
        return as;
    }

    @Override
    public boolean isAppropriateListener(FacesListener listener) {
        return false;
    }

    @Override
    public void processListener(FacesListener listener) {
        throw new UnsupportedOperationException();
    }
}
