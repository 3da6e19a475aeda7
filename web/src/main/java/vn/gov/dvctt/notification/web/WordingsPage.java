package vn.gov.dvctt.notification.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.notification.api.WordingDesk;
import vn.gov.dvctt.notification.api.WordingRow;

/** Kinds of notices that the reader may word. */
@Named
@RequestScoped
public class WordingsPage {
    @EJB
    private WordingDesk desk;

    private List<WordingRow> rows = List.of();

    public void load() {
        rows = desk.kinds();
    }

    public List<WordingRow> getRows() {
        return rows;
    }
}
