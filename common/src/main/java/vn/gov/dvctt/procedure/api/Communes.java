package vn.gov.dvctt.procedure.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Communes, wards and special zones of each province, from {@code procedure/communes.txt}, wards first, each kind by name. */
public final class Communes {
    private static final Pattern TONE =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}]*?)([\u0300\u0301\u0303\u0309\u0323])([\\p{L}\\p{M}]*)");
    private static final Map<String, List<Commune>> OF = read();

    private Communes() {}

    /** One of them: its number with the state (five digits) and its official name, unique in its province. */
    public record Commune(String code, String name) {}

    /** Those of a province as {@code groups.properties} names it ({@code p01}); none for what is no province. */
    public static List<Commune> of(String province) {
        return OF.getOrDefault(province, List.of());
    }

    /** Whether the province has one of this name; case and the place of the tone mark in a syllable ("Hoà", "Hòa") are forgiven. */
    public static boolean isKnown(String province, String name) {
        var wanted = plain(name);
        return of(province).stream().anyMatch(commune -> plain(commune.name()).equals(wanted));
    }

    /** Where the province of a commune is answered: beside it. */
    public static String provinceBeside(String path) {
        return path.substring(0, path.lastIndexOf('.') + 1) + "province";
    }

    /** Decomposed, the tone mark behind its syllable. */
    private static String plain(String name) {
        var bare = Normalizer.normalize(name.strip().replaceAll("\\s+", " "), Normalizer.Form.NFD);
        return TONE.matcher(bare).replaceAll("$1$3$2").toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<Commune>> read() {
        var found = new LinkedHashMap<String, List<Commune>>();
        try (var stream = Communes.class.getResourceAsStream("/procedure/communes.txt");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var parts = line.split(" ", 3);
                found.computeIfAbsent(parts[0], province -> new ArrayList<>()).add(new Commune(parts[1], parts[2]));
            });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
