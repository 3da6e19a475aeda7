package vn.gov.dvctt.procedure.web;

import jakarta.faces.event.FacesEvent;
import jakarta.faces.event.FacesListener;
import jakarta.faces.event.PhaseId;
import java.util.Map;

/** Answers have been given. Told before other inputs are validated: a fault elsewhere on the page must not cost an answer. */
class FormEvent extends FacesEvent {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> changes;

    FormEvent(FormComponent form, Map<String, String> changes) {
        super(form);
        this.changes = changes;
        setPhaseId(PhaseId.APPLY_REQUEST_VALUES);
    }

    Map<String, String> changes() {
        return changes;
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
