package vn.gov.dvctt.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * SHA-256 of files that arrive in pieces, reckoned beside the upload: at its end nobody waits until the whole was read once more. It is a short cut only: what is not known here,
 * after a restart or where a piece was taken back, is hashed when it is taken in.
 */
final class RunningHashes {
    private static final int MOST = 1_000;
    private static final int CHUNK = 256 * 1024;

    private final Executor executor;
    private final Map<String, Running> underway = Collections.synchronizedMap(new Recent());

    RunningHashes(Executor executor) {
        this.executor = executor;
    }

    /** Bytes from one place to another have been added to the file. */
    void added(String id, Path file, long from, long until) {
        if (from == 0) {
            underway.put(id, new Running());
        }
        var running = underway.get(id);
        if (running == null || !running.awaits(from, until)) {
            forget(id);
            return;
        }
        try {
            executor.execute(() -> running.read(file, until));
        } catch (RejectedExecutionException busy) {
            forget(id);
        }
    }

    void forget(String id) {
        underway.remove(id);
    }

    /** Of a file of this length, in hexadecimal digits; empty where it is not known. */
    Optional<String> whole(String id, Path file, long length) {
        var running = underway.remove(id);
        return running == null ? Optional.empty() : running.whole(file, length);
    }

    private static final class Recent extends LinkedHashMap<String, Running> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Running> eldest) {
            return size() > MOST;
        }
    }

    /** One file: how far it has come, and how far it was read. */
    private static final class Running {
        private final MessageDigest digest = sha256();
        private long come;
        private long read;
        private boolean broken;

        synchronized boolean awaits(long from, long until) {
            if (from != come) {
                return false;
            }
            come = until;
            return true;
        }

        synchronized void read(Path file, long until) {
            if (broken || read >= until) {
                return;
            }
            try (var in = FileChannel.open(file, StandardOpenOption.READ)) {
                var chunk = ByteBuffer.allocate(CHUNK);
                while (read < until) {
                    chunk.clear().limit((int) Math.min(CHUNK, until - read));
                    int found = in.read(chunk, read);
                    if (found < 0) {
                        throw new IOException("shorter than was said");
                    }
                    digest.update(chunk.flip());
                    read += found;
                }
            } catch (IOException | UncheckedIOException unreadable) {
                broken = true;
            }
        }

        synchronized Optional<String> whole(Path file, long length) {
            read(file, length);
            return broken || read != length
                    ? Optional.empty()
                    : Optional.of(HexFormat.of().formatHex(digest.digest()));
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
