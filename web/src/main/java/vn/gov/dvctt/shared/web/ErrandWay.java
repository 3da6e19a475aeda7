package vn.gov.dvctt.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of errand: where it leads, and what its tour tells of itself. Where nothing leads on and there is nothing to choose, it is done.
 *
 * @param type       of what the session remembers meanwhile
 * @param name       one of a kind in a session
 * @param returnPage path of the page that the browser comes back to
 * @param home       page for somebody who is on no errand
 * @param start      page from which it began, and by which it is told that nothing came of it
 * @param onward     of the service, where the browser goes next; empty where it stays
 * @param choices    that only the person can make
 */
public record ErrandWay<T extends Serializable>(
        Class<T> type,
        String name,
        String returnPage,
        String home,
        Function<T, String> start,
        Function<T, String> onward,
        Function<T, List<?>> choices) {
    public Errand of(HttpServletRequest request) {
        return new Errand(request, name, returnPage);
    }

    boolean isDone(T tour) {
        return onward.apply(tour).isEmpty() && choices.apply(tour).isEmpty();
    }
}
