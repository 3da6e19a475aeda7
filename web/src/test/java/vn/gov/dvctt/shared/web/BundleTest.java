package vn.gov.dvctt.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.shared.Refusal;

class BundleTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Instant STORED = Instant.parse("2026-11-02T03:04:05Z");

    @BeforeAll
    static void texts() throws IOException {
        TextsFound.here();
    }

    @Test
    void itHoldsEveryPaperUnderItsComponentWithItsHash() throws IOException {
        var files = unpacked(List.of(
                paper("01 Đơn đề nghị", "đơn.pdf", "one"),
                paper("01 Đơn đề nghị", "Đơn.PDF", "two"),
                paper("02 Bản đồ", "bản đồ.pdf", "three")));
        assertEquals("one", files.get("01 Đơn đề nghị/đơn.pdf"));
        assertEquals("two", files.get("01 Đơn đề nghị/Đơn (2).PDF"));
        assertEquals("three", files.get("02 Bản đồ/bản đồ.pdf"));
        assertEquals(3, files.get("SHA256SUMS").lines().count());
        assertTrue(files.get("SHA256SUMS").contains(hash("three") + "  02 Bản đồ/bản đồ.pdf\n"));
    }

    @Test
    void whatMayNotBeReadIsNamedAndLeftOut() throws IOException {
        var shut = new Bundle.Entry("01", "xau.pdf", 3, hash("x"), STORED, "Có mã độc", () -> {
            throw new AssertionError("never opened");
        });
        var files = unpacked(List.of(shut, paper("02", "tot.pdf", "good")));
        assertFalse(files.containsKey("01/xau.pdf"));
        assertFalse(files.get("SHA256SUMS").contains("xau.pdf"));
        var list = files.get(Formats.text(VIETNAMESE, "bundle.list.name"));
        assertTrue(list.contains("01/xau.pdf") && list.contains("Có mã độc"), list);
    }

    @Test
    void aNameLeadsNowhereOutOfTheArchive() throws IOException {
        var files = unpacked(List.of(paper("../../etc", "..\\..\\passwd", "p"), paper("C:", "/a:b?.pdf", "q")));
        assertTrue(
                files.keySet().stream()
                        .noneMatch(path -> path.contains("..") || path.startsWith("/") || path.contains(":")),
                files.keySet().toString());
        assertEquals(4, files.size());
    }

    @Test
    void whatBreaksOffIsNoArchive() {
        var out = new ByteArrayOutputStream();
        var broken = paper("01", "a.pdf", () -> {
            throw new Refusal("document.notScanned");
        });
        assertThrows(IOException.class, () -> new Bundle(VIETNAMESE, List.of(broken)).write(out));
        var text = out.toString(StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("PK\005\006"), "no directory at its end");
    }

    @Test
    void aPaperOfAnyLengthPassesThroughAPieceAtATime() throws IOException {
        var gigabyte = 1L << 30;
        var used = new long[1];
        var content = new InputStream() {
            private long left = gigabyte;

            @Override
            public int read() {
                return left-- > 0 ? 7 : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                var some = (int) Math.min(length, left);
                Arrays.fill(into, from, from + some, (byte) left);
                left -= some;
                return some;
            }
        };
        var runtime = Runtime.getRuntime();
        new Bundle(VIETNAMESE, List.of(paper("01", "lon.pdf", () -> content))).write(new OutputStream() {
            @Override
            public void write(int one) {}

            @Override
            public void write(byte[] from, int start, int length) {
                used[0] += length;
            }
        });
        assertTrue(used[0] > 1000 && runtime.totalMemory() < gigabyte, "the file was never held whole");
    }

    private static Bundle.Entry paper(String folder, String name, String content) {
        return paper(folder, name, content, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Bundle.Entry paper(String folder, String name, Supplier<InputStream> content) {
        return paper(folder, name, "", content);
    }

    private static Bundle.Entry paper(String folder, String name, String text, Supplier<InputStream> content) {
        return new Bundle.Entry(folder, name, text.length(), hash(text), STORED, "", content);
    }

    private static String hash(String text) {
        return HexFormat.of().toHexDigits(text.hashCode()).repeat(8);
    }

    private static Map<String, String> unpacked(List<Bundle.Entry> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        new Bundle(VIETNAMESE, entries).write(out);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (var each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
