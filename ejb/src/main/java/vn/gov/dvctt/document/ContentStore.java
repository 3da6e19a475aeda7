package vn.gov.dvctt.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.WholeFile;

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
        if (in instanceof WholeFile whole && isTaken(whole.path(), file)) {
            return taken(file, whole, maxBytes);
        }
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

    /** On the same disk a large file need not be written a second time. */
    private static boolean isTaken(Path from, Path file) throws IOException {
        try {
            Files.move(from, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (AtomicMoveNotSupportedException otherDisk) {
            return false;
        }
    }

    private static IncomingContent taken(Path file, WholeFile whole, long maxBytes) throws IOException {
        try (var content = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (content.size() > maxBytes) {
                throw new Refusal("document.tooLarge", maxBytes);
            }
            var hash = whole.sha256().isPresent() ? whole.sha256().get() : hash(content);
            content.force(true);
            return new IncomingContent(file, new StoredContent(hash, content.size()));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static String hash(FileChannel content) throws IOException {
        var digest = sha256();
        for (var chunk = ByteBuffer.allocate(CHUNK); content.read(chunk) >= 0; chunk.clear()) {
            digest.update(chunk.flip());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Gives the content its name; one that is there already is left as it is. */
    StoredContent keep(IncomingContent incoming) throws IOException {
        var content = incoming.content();
        var target = place(content.sha256());
        if (Files.exists(target) && Files.size(target) == content.bytes() && touched(target)) {
            return content;
        }
        makeFolders(target.getParent());
        Files.move(incoming.file(), target, StandardCopyOption.ATOMIC_MOVE);
        force(target.getParent());
        return content;
    }

    /** Says that somebody wants it now; false where it has just gone. */
    private static boolean touched(Path target) throws IOException {
        try {
            Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /**
     * Takes a content away that no paper names; false where it was sent again since that moment, for a paper that may have no row yet. It is put aside before it is looked at:
     * whoever is sending it now either touched it before, and it comes back, or does not find it and puts their own in its place.
     */
    boolean remove(String sha256, Instant untouchedSince) throws IOException {
        var place = place(sha256);
        var put = Files.createDirectories(aside()).resolve(UUID.randomUUID() + ".part");
        try {
            Files.move(place, put, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            return false;
        }
        if (Files.getLastModifiedTime(put).toInstant().isBefore(untouchedSince)) {
            return Files.deleteIfExists(put);
        }
        Files.move(put, place, StandardCopyOption.ATOMIC_MOVE);
        return false;
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
