package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How passwords are kept, and which are not taken. */
class PasswordsTest {
    /** As earlier versions of the product wrote it, with fewer rounds. */
    private static final String FORMER = "pbkdf2-sha512$1000$" + "AAECAwQFBgcICQoLDA0ODw$";

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsArgon2idAndTellsRightFromWrong() {
        var kept = PasswordHash.of("Một câu ngắn 2026");
        assertTrue(kept.text().startsWith("argon2id$7168$5$1$"), kept.text());
        assertTrue(kept.text().length() < 300);
        assertTrue(kept.matches("Một câu ngắn 2026"));
        assertFalse(kept.matches("Một câu ngắn 2027"));
        assertFalse(kept.isDated());
        assertFalse(new PasswordHash("none").matches("none"));
    }

    @Test
    void aFormerHashIsStillGoodAndKnownToBeDated() throws Exception {
        var former = new PasswordHash(FORMER + pbkdf2("Khoa-cu-2025", 1000));
        assertTrue(former.matches("Khoa-cu-2025"));
        assertFalse(former.matches("Khoa-cu-2026"));
        assertTrue(former.isDated());
        assertTrue(new PasswordHash(PasswordHash.of("x").text().replace("$5$1$", "$1$1$")).isDated());
    }

    private static String pbkdf2(String password, int rounds) throws Exception {
        var salt = new byte[16];
        for (byte index = 0; index < salt.length; index++) {
            salt[index] = index;
        }
        var spec = new javax.crypto.spec.PBEKeySpec(password.toCharArray(), salt, rounds, 512);
        var hash = javax.crypto.SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(spec);
        return Base64.getEncoder().withoutPadding().encodeToString(hash.getEncoded());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567890", "Password2026!", "qwertyuiop1", "MatKhau-12345", "matkhaumoi1", "2026iloveyou"})
    void passwordsThatAreTriedFirstAreKnown(String password) {
        assertTrue(new KnownPasswords(folder).has(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mưa rơi trên mái tôn 7", "Khoa-bi-mat-2026", "vlxk-93-trung-thu"})
    void othersAreNot(String password) {
        assertFalse(new KnownPasswords(folder).has(password));
    }

    /** Each line of a file is found and nothing else, with and without counts, however many lines there are. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 1000})
    void everyLineOfAListOfHashesIsFound(int count) throws Exception {
        var words = IntStream.range(0, count).mapToObj(each -> "bi-lo-" + each).toList();
        var file = written(words, count % 2 == 0);
        for (var word : words) {
            assertTrue(new HashFile(file).has(word), word);
        }
        for (int each = 0; each < 200; each++) {
            assertFalse(new HashFile(file).has("chua-lo-" + each));
        }
        assertTrue(new KnownPasswords(folder).has(words.get(0)));
    }

    @Test
    void anEmptyListIsNoTrouble() throws IOException {
        Files.createFile(folder.resolve("empty.txt"));
        assertFalse(new KnownPasswords(folder).has("Mưa rơi trên mái tôn 7"));
        assertFalse(new KnownPasswords(folder.resolve("absent")).has("Mưa rơi trên mái tôn 7"));
    }

    private Path written(List<String> words, boolean counted) throws Exception {
        var lines = new ArrayList<String>();
        for (var word : words) {
            var hash = MessageDigest.getInstance("SHA-1").digest(word.getBytes(StandardCharsets.UTF_8));
            lines.add(HexFormat.of().withUpperCase().formatHex(hash) + (counted ? ":" + word.length() * 7919 : ""));
        }
        lines.sort(null);
        assertEquals(words.size(), lines.size());
        return Files.write(folder.resolve("stolen.txt"), lines);
    }
}
