package vn.gov.dvctt.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import vn.gov.dvctt.shared.Refusal;

/**
 * Contents on disk, named by their hash: {@code aa/bb/<sha256>}. A content is written aside, forced to disk and renamed, and its folder is forced too, so
 * that a name in the store never stands for half a file, whenever the power fails.
 */
@ApplicationScoped
class ContentStore {
    private static final int CHUNK = 128 * 1024;

    private final Path root;

    ContentStore() {
        this(Path.of(System.getProperty("dvctt.home", "data"), "files"));
    }

    ContentStore(Path root) {
        this.root = root;
    }

    /** Writes the stream aside, in constant memory; it is on disk when this returns. */
    IncomingContent receive(InputStream in, long maxBytes) throws IOException {
        var file = Files.createDirectories(aside()).resolve(UUID.randomUUID() + ".part");
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var digest = sha256();
            var length = copy(in, out, digest, maxBytes);
            out.force(true);
            return new IncomingContent(file, new StoredContent(HexFormat.of().formatHex(digest.digest()), length));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /** Gives the content its name; one that is there already is left as it is. */
    StoredContent keep(IncomingContent incoming) throws IOException {
        var content = incoming.content();
        var target = place(content.sha256());
        if (Files.exists(target) && Files.size(target) == content.bytes()) {
            return content;
        }
        makeFolders(target.getParent());
        Files.move(incoming.file(), target, StandardCopyOption.ATOMIC_MOVE);
        force(target.getParent());
        return content;
    }

    boolean holds(String sha256) {
        return isHash(sha256) && Files.exists(place(sha256));
    }

    /** Where a content lies, for libraries that read in it from place to place. */
    Path file(String sha256) {
        return place(sha256);
    }

    /** The content, checked against its name while it is read. */
    InputStream open(String sha256) throws IOException {
        return new VerifiedContent(Files.newInputStream(place(sha256)), sha256(), sha256);
    }

    /** Takes away what a crash left half-written before that moment. */
    int sweep(Instant before) throws IOException {
        if (!Files.isDirectory(aside())) {
            return 0;
        }
        var swept = 0;
        try (var files = Files.newDirectoryStream(aside(), "*.part")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.deleteIfExists(file)) {
                    swept++;
                }
            }
        }
        return swept;
    }

    private static long copy(InputStream in, FileChannel out, MessageDigest digest, long maxBytes) throws IOException {
        var chunk = new byte[CHUNK];
        var total = 0L;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            total += read;
            if (total > maxBytes) {
                throw new Refusal("document.tooLarge", maxBytes);
            }
            digest.update(chunk, 0, read);
            for (var rest = ByteBuffer.wrap(chunk, 0, read); rest.hasRemaining(); ) {
                out.write(rest);
            }
        }
        return total;
    }

    private void makeFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        force(folder.getParent());
        force(root);
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path aside() {
        return root.resolve("incoming");
    }

    private Path place(String sha256) {
        if (!isHash(sha256)) {
            throw new IllegalArgumentException("not a hash");
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static boolean isHash(String sha256) {
        return sha256.matches("[0-9a-f]{64}");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
