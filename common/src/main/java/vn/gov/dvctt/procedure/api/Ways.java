package vn.gov.dvctt.procedure.api;

import java.util.List;

/**
 * Ways of a procedure (cách thức thực hiện): ONLINE, POST, COUNTER each.
 *
 * @param channels to file
 * @param returns  to get the result
 */
public record Ways(List<String> channels, List<String> returns) {
    private static final String ONLINE = "ONLINE";
    public static final Ways ON_LINE = new Ways(List.of(), List.of());

    /** Where none is named it is on line. */
    public Ways {
        channels = channels == null || channels.isEmpty() ? List.of(ONLINE) : List.copyOf(channels);
        returns = returns == null || returns.isEmpty() ? List.of(ONLINE) : List.copyOf(returns);
    }

    public boolean onLine() {
        return channels.contains(ONLINE);
    }
}
