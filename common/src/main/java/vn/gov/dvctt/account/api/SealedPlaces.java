package vn.gov.dvctt.account.api;

import java.util.List;
import java.util.Map;

/** Told by each feature that keeps personal data sealed: where they lie, so that a new key reaches them. Every implementation that is a bean is found by itself. */
public interface SealedPlaces {
    List<Place> places();

    /**
     * A table and its numeric primary key.
     *
     * @param key     column of the primary key
     * @param columns whose texts are sealed
     * @param lookups column of a keyed hash → the sealed column of the text it finds
     */
    record Place(String table, String key, List<String> columns, Map<String, String> lookups) {
        public Place {
            columns = List.copyOf(columns);
            lookups = Map.copyOf(lookups);
        }

        public static Place of(String table, String... columns) {
            return new Place(table, "id", List.of(columns), Map.of());
        }
    }
}
