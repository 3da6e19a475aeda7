package vn.gov.dvctt.processing.web;

import java.io.Serial;
import java.io.Serializable;

/** Beside one answer or paper: whether the applicant is to mend it, and why. Bound to a checkbox and a text. */
public class MendLine implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHORTEST_REASON = 10;

    private final String path;
    private boolean chosen;
    private boolean faulty;
    private String reason = "";

    MendLine(String path) {
        this.path = path;
    }

    public String getPath() {
        return path;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isFaulty() {
        return faulty;
    }

    /** Marks an item whose reason the desk would not take. */
    void judge() {
        faulty = chosen && reason.strip().length() < SHORTEST_REASON;
    }
}
