package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.WholeFile;

class ContentStoreTest {
    private static final Instant NOW = Instant.now();
    private static final Instant AN_HOUR_AGO = NOW.minusSeconds(3600);

    @TempDir
    private Path folder;

    private ContentStore store;

    @BeforeEach
    void open() {
        store = new ContentStore(folder);
    }

    @Test
    void whatNobodyNamesAnyMoreGoes() throws IOException {
        var content = kept("bản vẽ");
        aDayOld(content);
        assertTrue(store.remove(content.sha256(), AN_HOUR_AGO));
        assertFalse(store.holds(content.sha256()));
        assertFalse(store.remove(content.sha256(), AN_HOUR_AGO), "a second time there is nothing to take away");
    }

    @Test
    void whatWasSentAgainMeanwhileStays() throws IOException {
        var content = kept("bản đồ");
        aDayOld(content);
        kept("bản đồ");
        assertFalse(store.remove(content.sha256(), AN_HOUR_AGO));
        assertTrue(store.holds(content.sha256()));
    }

    @Test
    void whatIsSentAgainAfterwardsIsThereAgain() throws IOException {
        var content = kept("đơn");
        aDayOld(content);
        store.remove(content.sha256(), AN_HOUR_AGO);
        kept("đơn");
        try (var in = store.open(content.sha256())) {
            assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).equals("đơn"));
        }
    }

    @Test
    void aFileThatLiesThereIsTakenAndNotCopied() throws IOException {
        var lying = Files.writeString(folder.resolve("whole"), "toàn bộ");
        try (var in = new WholeFile(lying, null);
                var incoming = store.receive(in, 1000)) {
            assertFalse(Files.exists(lying));
            var content = store.keep(incoming);
            assertTrue(store.holds(content.sha256()));
            try (var out = store.open(content.sha256())) {
                assertEquals("toàn bộ", new String(out.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndGone() throws IOException {
        var lying = Files.writeString(folder.resolve("whole"), "toàn bộ");
        try (var in = new WholeFile(lying, null)) {
            assertThrows(Refusal.class, () -> store.receive(in, 3));
        }
        try (var left = Files.list(folder.resolve("incoming"))) {
            assertEquals(0, left.count());
        }
    }

    private StoredContent kept(String text) throws IOException {
        try (var incoming = store.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1000)) {
            return store.keep(incoming);
        }
    }

    private void aDayOld(StoredContent content) throws IOException {
        Files.setLastModifiedTime(store.file(content.sha256()), FileTime.from(NOW.minusSeconds(86_400)));
    }
}
