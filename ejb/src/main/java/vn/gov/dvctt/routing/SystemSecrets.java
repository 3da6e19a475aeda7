package vn.gov.dvctt.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Clear-text passwords of systems for whoever runs them beside this server: {@code secrets/TNN.password}, readable by the server's own user only. */
record SystemSecrets(Path folder) {
    private static final int PASSWORD_BYTES = 32;

    static SystemSecrets ofThisInstallation() {
        return new SystemSecrets(Path.of(System.getProperty("dvctt.home", "data"), "secrets"));
    }

    boolean holds(String system) {
        return Files.exists(file(system));
    }

    /** The password on disk; a fresh one, durably written first, where there is none. */
    String readOrCreate(String system) {
        try {
            if (!holds(system)) {
                write(system, fresh());
            }
            return Files.readString(file(system)).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String fresh() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void write(String system, String password) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var aside = folder.resolve(system + ".password.new");
        Files.deleteIfExists(aside);
        var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel =
                FileChannel.open(aside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), own)) {
            channel.write(ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(aside, file(system), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(String system) {
        return folder.resolve(system + ".password");
    }
}
