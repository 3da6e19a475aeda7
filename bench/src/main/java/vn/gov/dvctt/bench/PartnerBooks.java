package vn.gov.dvctt.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the systems outside wrote into their own books, fsynced before they spoke: events by dossier code, in their order. */
record PartnerBooks(Map<String, List<String>> events) {
    private static final List<String> DECISIONS = List.of("APPROVED", "REFUSED");

    static PartnerBooks in(Path folder) throws IOException {
        var events = new TreeMap<String, List<String>>();
        try (var books = Files.newDirectoryStream(folder, "*.book")) {
            for (var book : books) {
                for (var line : Files.readAllLines(book)) {
                    try (var reader = Json.createReader(new StringReader(line))) {
                        var entry = reader.readObject();
                        events.computeIfAbsent(entry.getString("dossier"), code -> new ArrayList<>())
                                .add(entry.getString("event"));
                    }
                }
            }
        }
        return new PartnerBooks(events);
    }

    /** Dossiers that were handed over or decided more than once. */
    List<String> doubled() {
        var found = new ArrayList<String>();
        events.forEach((code, all) -> {
            if (all.stream().filter("RECEIVED"::equals).count() > 1) {
                found.add("handed over twice " + code);
            }
            if (all.stream().filter(DECISIONS::contains).count() > 1) {
                found.add("decided twice by the system " + code);
            }
        });
        return found;
    }

    /** Where book and portal differ: one knows of a decision that the other does not have, or has otherwise. */
    List<String> contradicting(Map<String, String> portal) {
        var found = new ArrayList<String>();
        portal.forEach((code, decision) -> {
            if (!events.getOrDefault(code, List.of()).contains(decision)) {
                found.add("decided, but not in the system's book " + code);
            }
        });
        events.forEach((code, all) -> {
            if (!all.contains(portal.getOrDefault(code, "nothing"))) {
                found.add("in the system's book, but not so decided " + code);
            }
        });
        return found;
    }
}
