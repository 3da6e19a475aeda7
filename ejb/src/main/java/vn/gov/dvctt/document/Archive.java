package vn.gov.dvctt.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.gov.dvctt.shared.Refusal;

/**
 * Zip containers, read through to see what they would become; nothing of them is ever written anywhere. What the directory says of sizes is not believed: the bytes
 * are counted as they come out, and the reading stops at the limits, for the whole of it, archives inside archives included.
 */
final class Archive {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 1L << 30;
    /** Beyond the first megabytes; text of office documents packs to a hundredth at most. */
    private static final int MOST_RATIO = 200;

    private static final long FREE = 16L << 20;
    private static final int MOST_DEPTH = 2;

    /** What runs when somebody opens it. */
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "com", "scr", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "msi", "jar", "lnk",
            "dll", "html", "htm", "svg", "docm", "xlsm", "sh", "apk");

    private static final Pattern OUTSIDE = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*");

    private final long packed;
    private int entries;
    private long unpacked;

    private Archive(long packed) {
        this.packed = packed;
    }

    /** Whether whoever opens the file as an archive finds one, wherever in the file it begins. */
    static boolean isOne(Path content) {
        try (var zip = new java.util.zip.ZipFile(content.toFile())) {
            return zip.size() > 0;
        } catch (IOException none) {
            return false;
        }
    }

    /**
     * Refuses what is encrypted, too large once unpacked, too deep, holds programs or names that lead out of its folder.
     *
     * @param entry what it must hold; empty: anything
     */
    static void check(Path content, String entry) throws IOException {
        try (var zip = ZipFile.builder().setPath(content).get()) {
            if (!entry.isEmpty() && zip.getEntry(entry) == null) {
                throw new Refusal("document.typeDisagrees", entry);
            }
            new Archive(content.toFile().length()).readThrough(zip, entry.isEmpty());
        }
    }

    private void readThrough(ZipFile zip, boolean anything) throws IOException {
        for (var each : Collections.list(zip.getEntries())) {
            look(each, anything);
            try (var in = zip.getInputStream(each)) {
                into(each.getName(), in, 1);
            }
        }
    }

    private void look(ZipArchiveEntry each, boolean anything) {
        if (++entries > MOST_ENTRIES) {
            throw new Refusal("document.archiveTooLarge");
        }
        if (each.getGeneralPurposeBit().usesEncryption()) {
            throw new Refusal("document.encrypted");
        }
        var name = each.getName();
        if (OUTSIDE.matcher(name).matches()
                || anything && PROGRAMS.contains(ending(name))
                || name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw new Refusal("document.archiveHolds", name);
        }
    }

    private void into(String name, InputStream in, int depth) throws IOException {
        if (!ending(name).equals("zip")) {
            count(in);
            return;
        }
        if (depth >= MOST_DEPTH) {
            throw new Refusal("document.archiveTooDeep", MOST_DEPTH);
        }
        var inner = new ZipArchiveInputStream(in);
        for (var each = inner.getNextEntry(); each != null; each = inner.getNextEntry()) {
            look(each, true);
            into(each.getName(), inner, depth + 1);
        }
    }

    private void count(InputStream in) throws IOException {
        var chunk = new byte[64 * 1024];
        for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED || unpacked > FREE && unpacked / MOST_RATIO > packed) {
                throw new Refusal("document.archiveTooLarge");
            }
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
