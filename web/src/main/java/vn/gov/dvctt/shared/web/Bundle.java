package vn.gov.dvctt.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All papers of a dossier in one archive, written while it is read: however large they are, no more than a piece of one of them is in memory. First come two lists: one for
 * people, of every paper and why one was left out, and the hashes of those that are in it, as {@code sha256sum -c} checks them.
 */
public final class Bundle {
    /**
     * A paper on its way into the archive.
     *
     * @param folder  the component it answers
     * @param reason  why it is left out, in words; empty: it is in
     * @param content asked for when its turn comes
     */
    public record Entry(
            String folder,
            String name,
            long bytes,
            String sha256,
            Instant storedAt,
            String reason,
            Supplier<InputStream> content) {}

    /** An entry at its place in the archive. */
    private record Placed(String path, Entry entry) {}

    private static final int LONGEST_PART = 80;
    private static final String HASHES = "SHA256SUMS";

    private final Locale language;
    private final List<Placed> placed = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    public Bundle(Locale language, List<Entry> entries) {
        this.language = language;
        entries.forEach(entry -> placed.add(new Placed(path(entry), entry)));
    }

    /** Sends it under that name. What fails on the way breaks the line off: an archive that came to its end is whole. */
    public void send(String name, HttpServletResponse response) throws IOException {
        Attachment.headers(response, "application/zip", name + ".zip");
        write(response.getOutputStream());
    }

    /** Never closed after a failure: the directory at its end would make a whole archive of half of it. */
    @SuppressWarnings("resource")
    void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // papers are packed already: more pains would only cost time
        zip.setLevel(Deflater.BEST_SPEED);
        text(zip, Formats.text(language, "bundle.list.name"), list());
        text(zip, HASHES, hashes());
        for (var each : placed) {
            if (each.entry.reason().isEmpty()) {
                copy(zip, each);
            }
        }
        zip.finish();
        zip.flush();
    }

    private static void copy(ZipOutputStream zip, Placed each) throws IOException {
        var head = new ZipEntry(each.path);
        head.setLastModifiedTime(FileTime.from(each.entry.storedAt()));
        zip.putNextEntry(head);
        try (var content = each.entry.content().get()) {
            content.transferTo(zip);
        } catch (RuntimeException refused) {
            // the answer is on its way: it can only be broken off
            throw new IOException(refused);
        }
        zip.closeEntry();
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String list() {
        var lines = new StringBuilder(Formats.text(language, "bundle.list.head", Formats.moment(Instant.now())))
                .append("\r\n");
        for (var each : placed) {
            var entry = each.entry;
            lines.append("\r\n").append(each.path).append("\r\n    ");
            lines.append(Formats.text(
                    language,
                    "bundle.list.line",
                    String.valueOf(entry.bytes()),
                    Formats.moment(entry.storedAt()),
                    entry.sha256()));
            if (!entry.reason().isEmpty()) {
                lines.append("\r\n    ").append(Formats.text(language, "bundle.list.left", entry.reason()));
            }
            lines.append("\r\n");
        }
        return lines.toString();
    }

    private String hashes() {
        var lines = new StringBuilder();
        placed.stream().filter(each -> each.entry.reason().isEmpty()).forEach(each -> lines.append(each.entry.sha256())
                .append("  ")
                .append(each.path)
                .append("\n"));
        return lines.toString();
    }

    /** A place of its own, that leads nowhere else on whichever machine it is unpacked. */
    private String path(Entry entry) {
        var folder = part(entry.folder());
        var start = folder.isEmpty() ? "" : folder + "/";
        var dot = entry.name().lastIndexOf('.');
        var bare = part(dot < 0 ? entry.name() : entry.name().substring(0, dot));
        var ending = dot < 0 ? "" : "." + part(entry.name().substring(dot + 1));
        var path = start + bare + ending;
        for (var again = 2; !taken.add(path.toLowerCase(Locale.ROOT)); again++) {
            path = start + bare + " (" + again + ")" + ending;
        }
        return path;
    }

    private static String part(String name) {
        var safe = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_")
                .replaceAll("\\.{2,}", "_")
                .strip();
        var whole = safe.length() <= LONGEST_PART
                ? safe
                : safe.substring(0, LONGEST_PART).strip();
        return whole.replaceAll("^\\.+|\\.+$", "_");
    }
}
