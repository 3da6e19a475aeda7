package vn.gov.dvctt.shared.web;

import jakarta.faces.event.FacesEvent;
import jakarta.faces.event.FacesListener;
import jakarta.faces.event.PhaseId;

/** A file has arrived at a d:upload. */
class UploadEvent extends FacesEvent {
    private static final long serialVersionUID = 1L;

    UploadEvent(UploadComponent upload) {
        super(upload);
        setPhaseId(PhaseId.INVOKE_APPLICATION);
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
