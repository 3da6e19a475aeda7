package vn.gov.dvctt.procedure.api;

import java.util.List;

/**
 * One thing in which two versions differ.
 *
 * @param place  names of the pieces it lies in, the outermost first; empty: the part itself
 * @param member of the definition that differs; empty where a whole piece was added or taken away
 * @param before as text; empty where there was nothing
 */
public record Difference(
        DraftPart part, DifferenceKind kind, List<String> place, String member, String before, String after) {
    public Difference {
        place = List.copyOf(place);
    }
}
