package vn.gov.dvctt.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Zip containers, looked at by their directory only: nothing is ever unpacked here. */
final class Archive {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 2L << 30;

    private Archive() {}

    /** Whether it is a sound archive of bearable expansion that holds the entry (empty: any). */
    static boolean holds(Path content, String entry) {
        try (var zip = new ZipFile(content.toFile())) {
            return zip.size() <= MOST_ENTRIES
                    && zip.stream()
                                    .mapToLong(each -> Math.max(0, each.getSize()))
                                    .sum()
                            <= MOST_UNPACKED
                    && (entry.isEmpty() || zip.getEntry(entry) != null);
        } catch (IOException broken) {
            return false;
        }
    }
}
