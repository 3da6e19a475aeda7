package vn.gov.dvctt.partner;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A system's own book: one line of JSON for each event, on disk before anything is said to the portal. Survives this process and the portal, so it can bear
 * witness afterwards. Fields: at, event, dossier, message, and of the dossier what an answer needs.
 */
final class Book implements AutoCloseable {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final FileChannel file;

    Book(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        if (Files.exists(path)) {
            dropTornLine(path);
            Files.readAllLines(path).forEach(this::apply);
        }
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** A line that a crash left half-written was never acted upon. */
    private static void dropTornLine(Path path) throws IOException {
        var bytes = Files.readAllBytes(path);
        var end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        if (end < bytes.length) {
            try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.truncate(end);
            }
        }
    }

    synchronized Optional<Entry> entry(String dossierCode) {
        return Optional.ofNullable(entries.get(dossierCode));
    }

    synchronized Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Writes the event down; durable when this returns. */
    synchronized Entry write(BookEvent event, Entry entry, String messageId) {
        var line = Json.createObjectBuilder()
                .add("at", Instant.now().toString())
                .add("event", event.name())
                .add("dossier", entry.dossierCode())
                .add("message", messageId)
                .add("dispatch", entry.dispatchId())
                .add("title", entry.title())
                .add("applicant", entry.applicant())
                .add("rounds", entry.rounds())
                .build()
                .toString();
        try {
            file.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        apply(line);
        return entries.get(entry.dossierCode());
    }

    private void apply(String line) {
        JsonObject json;
        try (var reader = Json.createReader(new StringReader(line))) {
            json = reader.readObject();
        }
        entries.put(
                json.getString("dossier"),
                new Entry(
                        json.getString("dossier"),
                        json.getString("dispatch"),
                        json.getString("title"),
                        json.getString("applicant"),
                        json.getInt("rounds"),
                        BookEvent.valueOf(json.getString("event"))));
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
