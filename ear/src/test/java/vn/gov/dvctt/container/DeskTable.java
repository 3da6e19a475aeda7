package vn.gov.dvctt.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was decided about each method of each desk: {@code container/desks.tsv}. */
public final class DeskTable {
    /** A method of a desk as the table has it. */
    record Line(String method, Set<String> roles, Kind kind) {
        /** Whether whoever holds this role, and no other, is to be let in. */
        boolean admits(String role) {
            return roles.contains("everybody") || isInside() || roles.contains(role);
        }

        boolean isInside() {
            return roles.contains("inside");
        }
    }

    /** What a call leaves in the ledger: one row, none, or it is part of somebody else's act. */
    enum Kind {
        ACT,
        READS,
        WITHIN
    }

    private DeskTable() {}

    static Map<String, Line> read() {
        try (var stream = DeskTable.class.getResourceAsStream("/container/desks.tsv");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(part -> new Line(part[0], Set.copyOf(List.of(part[1].split(" "))), kind(part[2])))
                    .collect(Collectors.toMap(Line::method, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The interfaces that no page calls, as class names. */
    public static Set<String> inside() {
        return read().values().stream()
                .filter(Line::isInside)
                .map(line -> line.method().split("\\."))
                .map(part -> "vn.gov.dvctt." + part[0] + ".api." + part[1])
                .collect(Collectors.toSet());
    }

    private static Kind kind(String text) {
        return Kind.valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }
}
