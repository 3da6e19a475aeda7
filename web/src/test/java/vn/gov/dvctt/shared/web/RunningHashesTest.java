package vn.gov.dvctt.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hash of a file that comes in pieces is that of the whole, or is not known. */
class RunningHashesTest {
    private static final int PIECE = 700_000;

    @TempDir
    private Path folder;

    private final List<Runnable> tasks = new ArrayList<>();
    private final RunningHashes hashes = new RunningHashes(tasks::add);
    private final byte[] content = new byte[3 * PIECE + 5];
    private Path file;

    @Test
    void itIsThatOfTheWhole() throws Exception {
        come();
        tasks.forEach(Runnable::run);
        assertEquals(Optional.of(sha256()), hashes.whole("a", file, content.length));
        assertEquals(Optional.empty(), hashes.whole("a", file, content.length), "given once");
    }

    @Test
    void whatWasNotReadYetIsReadAtTheEndAndOrderDoesNotMatter() throws Exception {
        come();
        Collections.reverse(tasks);
        tasks.remove(0);
        tasks.forEach(Runnable::run);
        assertEquals(Optional.of(sha256()), hashes.whole("a", file, content.length));
    }

    @Test
    void nothingIsKnownOfWhatWasTakenBackOrBegunElsewhere() throws Exception {
        come();
        hashes.forget("a");
        assertEquals(Optional.empty(), hashes.whole("a", file, content.length));
        hashes.added("b", file, PIECE, 2L * PIECE);
        assertEquals(Optional.empty(), hashes.whole("b", file, content.length));
        hashes.added("c", file, 0, PIECE);
        hashes.added("c", file, 2L * PIECE, content.length);
        assertEquals(Optional.empty(), hashes.whole("c", file, content.length), "a piece between");
        hashes.added("d", file, 0, PIECE);
        assertEquals(Optional.empty(), hashes.whole("d", file, content.length + 1L), "shorter than was said");
    }

    @Test
    void whereNobodyHasTimeItIsLeft() throws Exception {
        come();
        var busy = new RunningHashes(task -> {
            throw new RejectedExecutionException();
        });
        busy.added("a", file, 0, PIECE);
        assertEquals(Optional.empty(), busy.whole("a", file, PIECE));
    }

    private void come() throws IOException {
        new Random(7).nextBytes(content);
        file = Files.createFile(folder.resolve("data"));
        for (int from = 0; from < content.length; from += PIECE) {
            int until = Math.min(content.length, from + PIECE);
            Files.write(file, Arrays.copyOfRange(content, from, until), StandardOpenOption.APPEND);
            hashes.added("a", file, from, until);
        }
    }

    private String sha256() throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
