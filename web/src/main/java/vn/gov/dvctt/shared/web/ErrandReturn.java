package vn.gov.dvctt.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import vn.gov.dvctt.shared.Refusal;

/**
 * The page that a service outside sends the browser back to: on to the service again, to a choice that only the person can make, or to what came of it.
 *
 * @param <T> what the session remembers meanwhile
 */
public abstract class ErrandReturn<T extends Serializable> {
    private final ErrandWay<T> way;

    @Inject
    private FacesContext faces;

    private T tour;

    protected ErrandReturn(ErrandWay<T> way) {
        this.way = way;
    }

    protected abstract T arrive(T going, String query);

    /** Says what came of it, and gives the page where that is seen. */
    protected abstract String done(T going);

    protected String refused(T going, Refusal refusal, Errand errand) {
        errand.refused(refusal);
        return way.start().apply(going);
    }

    public void load() throws IOException {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var errand = way.of(request);
        tour = errand.tour(way.type()).orElse(null);
        if (tour != null && request.getParameter("state") != null) {
            redirect(arrived(request.getQueryString(), errand));
            return;
        }
        if (getKeys().isEmpty()) {
            redirect(getBack());
        }
    }

    private String arrived(String query, Errand errand) {
        errand.over();
        try {
            var next = arrive(tour, query);
            if (way.isDone(next)) {
                return done(next);
            }
            errand.goes(next);
            var onward = way.onward().apply(next);
            // the address loses its code: whoever reads it later learns nothing
            return onward.isEmpty() ? way.returnPage() : onward;
        } catch (Refusal refusal) {
            return refused(tour, refusal, errand);
        }
    }

    private void redirect(String address) throws IOException {
        faces.getExternalContext().redirect(address);
        faces.responseComplete();
    }

    public List<?> getKeys() {
        return tour == null ? List.of() : way.choices().apply(tour);
    }

    public String getBack() {
        return tour == null ? way.home() : way.start().apply(tour);
    }
}
