package vn.gov.dvctt.shared;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content that lies on the disk as a whole already and that its bearer does not need afterwards: the store may take the file itself instead of copying it. */
public final class WholeFile extends FilterInputStream {
    private final Path path;

    public WholeFile(Path path) throws IOException {
        super(Files.newInputStream(path));
        this.path = path;
    }

    public Path path() {
        return path;
    }
}
