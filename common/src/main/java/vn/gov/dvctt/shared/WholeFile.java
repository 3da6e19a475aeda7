package vn.gov.dvctt.shared;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A content that lies on the disk as a whole already and that its bearer does not need afterwards: the store may take the file itself instead of copying it. */
public final class WholeFile extends FilterInputStream {
    private final Path path;
    private final String sha256;

    /** @param sha256 hexadecimal, reckoned by the bearer itself from what lies there; null where it was not */
    public WholeFile(Path path, String sha256) throws IOException {
        super(Files.newInputStream(path));
        this.path = path;
        this.sha256 = sha256;
    }

    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    public Path path() {
        return path;
    }
}
