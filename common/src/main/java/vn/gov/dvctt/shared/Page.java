package vn.gov.dvctt.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list, read by keyset: {@code next} is the opaque cursor of the following page, empty on the last one.
 *
 * @param rows at most as many as were asked for
 * @param next cursor to hand back unchanged; empty string where there is no further page
 */
public record Page<T>(List<T> rows, String next) implements Serializable {
    public Page {
        rows = List.copyOf(rows);
    }

    public Optional<String> following() {
        return next.isEmpty() ? Optional.empty() : Optional.of(next);
    }
}
