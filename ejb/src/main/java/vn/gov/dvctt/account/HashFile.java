package vn.gov.dvctt.account;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of SHA-1 hashes in hexadecimal, one a line in ascending order, each perhaps followed by a colon and a count. It may have any size: it is searched where it
 * lies, with some thirty-five reads for a thousand million lines, and never read as a whole.
 */
record HashFile(Path file) {
    private static final int HASH_SIGNS = 40;

    boolean has(String password) {
        var wanted = sha1(password);
        try (var lines = new RandomAccessFile(file.toFile(), "r")) {
            long low = 0;
            long high = lines.length();
            while (low < high) {
                long middle = (low + high) >>> 1;
                var found = lineAfter(lines, middle, low);
                if (found.start() >= high) {
                    high = middle;
                    continue;
                }
                int order = found.hash().compareTo(wanted);
                if (order == 0) {
                    return true;
                }
                if (order < 0) {
                    low = found.end();
                } else {
                    high = middle;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private record Line(long start, long end, String hash) {}

    /** The first line that begins at this place or later; {@code first} is known to be the beginning of one. */
    private static Line lineAfter(RandomAccessFile lines, long place, long first) throws IOException {
        if (place > first) {
            lines.seek(place - 1);
            lines.readLine();
        } else {
            lines.seek(first);
        }
        long start = lines.getFilePointer();
        var line = lines.readLine();
        var text = line == null ? "" : line.strip();
        var hash = text.substring(0, Math.min(HASH_SIGNS, text.length())).toUpperCase(java.util.Locale.ROOT);
        return new Line(start, lines.getFilePointer(), hash);
    }

    /** Not to keep anything secret: it is what such lists are made of. */
    private static String sha1(String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
