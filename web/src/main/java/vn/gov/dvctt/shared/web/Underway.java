package vn.gov.dvctt.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/** Who has begun which uploads: the library that takes them in knows the owner of an upload, not the uploads of an owner. One small file for each, beside the uploads themselves. */
final class Underway {
    private static final String ID = "[0-9A-Za-z-]{1,64}";

    private final Path root;

    Underway(Path root) {
        this.root = root;
    }

    void add(String owner, String id, String length) throws IOException {
        if (id.matches(ID) && length != null && length.matches("\\d{1,15}")) {
            Files.writeString(Files.createDirectories(folder(owner)).resolve(id), length);
        }
    }

    List<String> ids(String owner) throws IOException {
        var folder = folder(owner);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** What is no longer there is forgotten on the way. */
    long bytes(String owner, Predicate<String> there) throws IOException {
        var sum = 0L;
        for (var id : ids(owner)) {
            var note = folder(owner).resolve(id);
            if (there.test(id)) {
                sum += Long.parseLong(Files.readString(note));
                continue;
            }
            Files.deleteIfExists(note);
        }
        return sum;
    }

    private Path folder(String owner) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(owner.getBytes(StandardCharsets.UTF_8));
            return root.resolve(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
