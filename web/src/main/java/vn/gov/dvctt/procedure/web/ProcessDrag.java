package vn.gov.dvctt.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Which step was dragged onto which. */
@Named
@RequestScoped
public class ProcessDrag {
    private String from = "";
    private String onto = "";

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getOnto() {
        return onto;
    }

    public void setOnto(String onto) {
        this.onto = onto;
    }
}
