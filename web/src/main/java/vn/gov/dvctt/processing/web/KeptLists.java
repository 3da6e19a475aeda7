package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.processing.api.SavedListDesk;
import vn.gov.dvctt.processing.api.SavedListRow;

/** The reader's own work lists, read once a request. */
@RequestScoped
public class KeptLists {
    @EJB
    private SavedListDesk desk;

    private List<SavedListRow> rows;

    public List<SavedListRow> all() {
        if (rows == null) {
            rows = desk.lists();
        }
        return rows;
    }

    /** The one that an address means: by its id; or, where the address says nothing at all, the one that opens first. */
    public Optional<SavedListRow> opened(Map<String, String> parameters) {
        if (parameters.containsKey("saved")) {
            return all().stream()
                    .filter(list -> String.valueOf(list.id()).equals(parameters.get("saved")))
                    .findFirst();
        }
        return TaskAddress.names(parameters::get)
                ? Optional.empty()
                : all().stream().filter(SavedListRow::opensFirst).findFirst();
    }
}
