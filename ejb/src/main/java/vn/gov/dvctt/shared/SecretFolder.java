package vn.gov.dvctt.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** {@code $DVCTT_HOME/secrets}: readable by the server's own system user only. */
public record SecretFolder(Path path) {
    public static SecretFolder ofThisInstallation() {
        return new SecretFolder(Path.of(System.getProperty("dvctt.home", "data"), "secrets"));
    }

    /** The file's text; where there is none yet, writes {@code fresh} and gives that. */
    public String readOrCreate(String file, String fresh) {
        var place = path.resolve(file);
        try {
            if (Files.notExists(place)) {
                write(file, fresh);
            }
            return Files.readString(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's text; empty where there is none. */
    public Optional<String> read(String file) {
        var place = path.resolve(file);
        try {
            return Files.exists(place) ? Optional.of(Files.readString(place)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the file; it never stands readable for others, not even for a moment. */
    public void write(String file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(String file, byte[] content) {
        try {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var aside = path.resolve(file + ".new");
            Files.deleteIfExists(aside);
            var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (var channel =
                    Files.newByteChannel(aside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), own)) {
                channel.write(ByteBuffer.wrap(content));
            }
            Files.move(aside, path.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
