package vn.gov.dvctt.partner;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the reference systems behave.
 *
 * @param delay        between a dossier and its answer; zero: at once, within the receipt
 * @param failRate     share of dossiers that are refused or asked to be mended, 0 to 1
 * @param duplicate    every reply twice, under one id
 * @param sameDocument one result document for all dossiers of a system, made once: for measuring the road, not the printing press
 * @param byHand       nothing is answered until the console says so
 * @param consumers    side by side for each system
 */
record Options(
        List<String> systems,
        Duration delay,
        double failRate,
        boolean duplicate,
        boolean sameDocument,
        boolean byHand,
        int consumers) {
    static final String USAGE =
            """
            partner [--systems TNN,DDBD,CNTT,NSW] [--delay 5s] [--fail-rate 0.2] [--duplicate] [--same-document] [--by-hand] [--consumers 2]
            reads DVCTT_HOME (default ./data) and DVCTT_PORT_OFFSET (default 0)""";

    private static final List<String> FLAGS = List.of("duplicate", "same-document", "by-hand");
    private static final Map<String, String> DEFAULTS =
            Map.of("systems", "TNN,DDBD,CNTT,NSW", "delay", "5s", "fail-rate", "0", "consumers", "2");

    static Options of(String... arguments) {
        var given = new TreeMap<>(DEFAULTS);
        var words = Arrays.asList(arguments).iterator();
        while (words.hasNext()) {
            var name = words.next().replaceFirst("^--", "");
            if (FLAGS.contains(name)) {
                given.put(name, "true");
            } else if (DEFAULTS.containsKey(name) && words.hasNext()) {
                given.put(name, words.next());
            } else {
                throw new IllegalArgumentException(USAGE);
            }
        }
        return new Options(
                List.of(given.get("systems").split(",")),
                duration(given.get("delay")),
                Double.parseDouble(given.get("fail-rate")),
                given.containsKey("duplicate"),
                given.containsKey("same-document"),
                given.containsKey("by-hand"),
                Integer.parseInt(given.get("consumers")));
    }

    /** {@code 500ms}, {@code 5s}, {@code 2m}; a bare number is seconds. */
    static Duration duration(String text) {
        if (text.endsWith("ms")) {
            return Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)));
        }
        return Duration.parse("PT" + (text.matches("\\d+") ? text + "s" : text));
    }
}
