package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.List;

/**
 * How far the personal data have come to be sealed with the newest key.
 *
 * @param newest    id of the key that seals
 * @param former    ids of the other keys in the folder, oldest first
 * @param underway  some rows are still to be looked at
 * @param place     table that is being looked through, empty where nothing is under way
 * @param percent   of the present round
 * @param looked    rows looked at since this key was made
 * @param renewed   rows sealed anew since
 * @param begunAt   null: never yet
 * @param endedAt   null: under way
 */
public record KeyStanding(
        String newest,
        List<String> former,
        boolean underway,
        String place,
        int percent,
        long looked,
        long renewed,
        Instant begunAt,
        Instant endedAt) {
    public KeyStanding {
        former = List.copyOf(former);
    }
}
