package vn.gov.dvctt.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {
    private static final Entry ENTRY = new Entry(
            "000.00.00.G13-261124-0001", "m1", "Cấp giấy phép", "Công ty \"Đại Dương\"", 0, BookEvent.RECEIVED);

    @TempDir
    private Path folder;

    @Test
    void openedAnewItKnowsWhatWasWritten() throws IOException {
        try (var book = new Book(folder.resolve("TNN.book"))) {
            book.write(BookEvent.RECEIVED, ENTRY, "m1");
            book.write(BookEvent.ASKED, ENTRY.asked(), "r1");
        }
        try (var book = new Book(folder.resolve("TNN.book"))) {
            var entry = book.entry(ENTRY.dossierCode()).orElseThrow();
            assertEquals(BookEvent.ASKED, entry.last());
            assertEquals(1, entry.rounds());
            assertEquals("Công ty \"Đại Dương\"", entry.applicant());
        }
    }

    @Test
    void lineTornByACrashIsAsIfNeverWritten() throws IOException {
        var path = folder.resolve("TNN.book");
        try (var book = new Book(path)) {
            book.write(BookEvent.RECEIVED, ENTRY, "m1");
        }
        Files.writeString(path, "{\"at\":\"2026", StandardOpenOption.APPEND);
        try (var book = new Book(path)) {
            assertTrue(book.entry(ENTRY.dossierCode()).orElseThrow().last().isWaiting());
            book.write(BookEvent.APPROVED, ENTRY, "r1");
        }
        assertEquals(2, Files.readAllLines(path).size());
    }
}
