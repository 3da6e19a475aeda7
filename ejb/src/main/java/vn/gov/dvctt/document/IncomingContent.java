package vn.gov.dvctt.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content written aside, whole and on disk, not yet kept. Closing it takes away what was not kept. */
record IncomingContent(Path file, StoredContent content) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
