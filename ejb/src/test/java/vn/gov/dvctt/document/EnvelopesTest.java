package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.dvctt.shared.Refusal;

/** Files that go from one installation to another, each with an authority of its own. */
class EnvelopesTest {
    private static final byte[] WORDS = "{\"nội dung\":\"thử\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path here;

    @TempDir
    Path there;

    @Test
    void whatWasSealedComesOutAsItWentIn() {
        var opened = envelopes(here).opened(envelopes(here).closed(WORDS));
        assertArrayEquals(WORDS, opened.content());
        assertEquals("DVCTT development seal of the system", opened.signer());
        assertTrue(
                Duration.between(opened.sealedAt(), Instant.now()).abs().toMinutes() < 2,
                opened.sealedAt().toString());
    }

    @Test
    void aStrangersSealIsBelievedOnceItsAuthorityIs() throws Exception {
        var sealed = envelopes(there).closed(WORDS);
        envelopes(here).closed(WORDS);
        assertEquals("document.sealUnknown", refused(sealed));
        Files.copy(
                there.resolve("trust/government/dvctt-development.cer"),
                here.resolve("trust/government/the-other-portal.cer"));
        assertArrayEquals(WORDS, envelopes(here).opened(sealed).content(), "what proves it came along");
    }

    @Test
    void whatWasChangedIsNotOpened() {
        var sealed = envelopes(here).closed(WORDS);
        var text = new String(sealed, StandardCharsets.ISO_8859_1);
        var at = text.indexOf("th\u00e1\u00bb\u00ad");
        assertTrue(at > 0, "the content lies open in the file");
        sealed[at] = 'T';
        assertEquals("document.sealBroken", refused(sealed));
    }

    @Test
    void whatIsNoSealedFileIsRefused() {
        assertEquals("document.noSealedFile", refused(WORDS));
        assertEquals("document.noSealedFile", refused(new byte[0]));
        assertEquals("document.noSealedFile", refused(new byte[] {0x30, (byte) 0x80, 0x06, 0x09, 0x2a}));
    }

    private String refused(byte[] file) {
        return assertThrows(Refusal.class, () -> envelopes(here).opened(file)).key();
    }

    private static Envelopes envelopes(Path home) {
        var settings = SignatureSettings.in(home);
        var trust = new Trust(settings);
        return new Envelopes(trust, new SealKeys(trust, settings), new TimeStamps(trust, settings));
    }
}
