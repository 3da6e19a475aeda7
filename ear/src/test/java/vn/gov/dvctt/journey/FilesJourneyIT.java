package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.dvctt.document.HostileFiles.png;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in a real browser against a real virus scanner: infected ones, large ones in pieces, and what happens while the scanner is away. */
class FilesJourneyIT {
    private static final String EMAIL = "tep.tin@vi-du.example";
    private static final String INTAKE = "tiepnhan.tnn@dvctt.example";
    private static final String PAPERS = "/citizen/dossier/papers.xhtml?procedure=" + Filing.PROCEDURE;
    /** Every scanner knows this harmless text as a virus. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static Portal portal;
    private static Filing citizen;

    @TempDir
    private Path folder;

    @BeforeAll
    static void somebodyHasAnAccount() throws Exception {
        portal = Portal.shared();
        citizen = Filing.by(portal, "Lý Văn Tệp", EMAIL);
    }

    @AfterEach
    void theScannerIsThere() throws Exception {
        VirusScanner.of(portal).start();
    }

    @Test
    void anInfectedFileIsNotTakenAndTheReasonIsSaid() throws Exception {
        try (var browser = portal.phone()) {
            var steps = new Steps(portal, browser, "phone");
            steps.signIn(EMAIL, Filing.PASSWORD);
            browser.open(PAPERS);
            browser.give("up-input", Files.write(folder.resolve("Hoa-don.pdf"), padded(EICAR, 10)));
            browser.sees("Hoa-don.pdf: Tệp chứa mã độc");
            assertTrue(browser.all(".file-name").isEmpty(), "it was not kept");
            browser.give("up-input", Files.write(folder.resolve("Anh.png"), "<svg onload='alert(1)'/>".getBytes()));
            browser.sees("Anh.png: Nội dung tệp không đúng");
            steps.look("files-refused");
        }
    }

    @Test
    void aLargeFileGoesUpInPiecesAndGoesOnAfterAReload() throws Exception {
        var file = Files.write(folder.resolve("Ho-so-lon.pdf"), padded("bản vẽ", 24 << 20));
        try (var browser = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            steps.signIn(EMAIL, Filing.PASSWORD);
            browser.open(PAPERS);
            browser.give("up-input", file);
            browser.waitFor(page -> percent(browser) > 0 ? Boolean.TRUE : null, "the first piece");
            browser.css(".upload-one button").click();
            browser.sees("Đã tạm dừng");
            steps.look("files-paused");
            browser.forgetSession();
            steps.signIn(EMAIL, Filing.PASSWORD);
            browser.open(PAPERS);
            browser.sees("Chưa gửi xong; chọn lại tệp này để gửi tiếp: Ho-so-lon.pdf");
            browser.give("up-input", file);
            // on a quick machine the rest is there before anybody can look
            browser.waitFor(
                    page -> percent(browser) > 15 || !browser.all(".file-name").isEmpty() ? Boolean.TRUE : null,
                    "not from the beginning");
            steps.stored("Ho-so-lon.pdf");
            browser.waitFor(
                    page -> {
                        browser.open(PAPERS);
                        return browser.all(".file-name a").isEmpty() ? null : Boolean.TRUE;
                    },
                    "scanned beside the page");
            steps.look("files-stored");
            browser.css(".file button").click();
            browser.waitFor(page -> browser.all(".file-name").isEmpty() ? Boolean.TRUE : null, "taken away again");
        }
    }

    @Test
    void nobodyReadsWhatWaitsForTheScannerAndItIsScannedWhenItComesBack() throws Exception {
        var scanner = VirusScanner.of(portal);
        scanner.stop();
        var number = citizen.submitForDrilling("Công ty TNHH Chờ Quét");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            desk.openFromList(number);
            browser.sees("Chờ quét mã độc");
            assertTrue(browser.all("[data-p-view]").isEmpty(), "nothing to look at");
            desk.look("files-waiting");
            desk.confirm("f:receive");
            browser.sees("Còn giấy tờ chưa được xác nhận không có mã độc");
            scanner.start();
            browser.waitFor(
                    page -> {
                        browser.open(browser.path());
                        return browser.all("[data-p-view]").isEmpty() ? null : Boolean.TRUE;
                    },
                    "scanned");
            assertFalse(browser.body().contains("Chờ quét mã độc"));
        }
    }

    @Test
    void whatTurnsOutToBeInfectedLaterStaysShutAndItsOwnerIsTold() throws Exception {
        var scanner = VirusScanner.of(portal);
        scanner.stop();
        try (var browser = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            steps.signIn(EMAIL, Filing.PASSWORD);
            browser.open("/citizen/dossier/papers.xhtml?procedure=DVC.DD.01");
            browser.give("up-input", Files.write(folder.resolve("Thu-la.pdf"), padded(EICAR, 10)));
            steps.stored("Thu-la.pdf");
            browser.sees("Chờ quét mã độc");
            assertTrue(browser.all(".file-name a").isEmpty(), "its owner does not open it either");
            scanner.start();
            portal.awaitMail(EMAIL, Pattern.compile("(?s)mã độc trong tệp Thu-la.pdf"));
            browser.open(browser.path());
            browser.sees("Có mã độc, không ai mở được");
            steps.look("files-infected");
        }
    }

    @Test
    void whatWasHandedInIsLookedAtInPlaceTakenAllAtOnceAndUsedAgain() throws Exception {
        var number = citizen.submitForDrilling("Công ty TNHH Dùng Lại");
        try (var browser = portal.phone()) {
            var steps = new Steps(portal, browser, "phone");
            steps.signIn(EMAIL, Filing.PASSWORD);
            browser.open("/citizen/dossier/view.xhtml?number=" + number);
            looksAtTheFirstPage(browser);
            steps.look("files-looked-at");
            browser.css("[data-d-shut]").click();
            browser.waitFor(page -> browser.all("dialog[open]").isEmpty() ? Boolean.TRUE : null, "shut");
            browser.open("/citizen/dossier/earlier.xhtml");
            browser.sees("Giấy tờ đã nộp của tôi");
            steps.look("files-earlier");
            browser.open("/citizen/dossier/papers.xhtml?procedure=1.004122");
            browser.css(".earlier a").click();
            browser.sees("Dùng lại giấy tờ đã nộp");
            steps.look("files-choose-earlier");
            browser.press("f:row:0:use");
            steps.stored("đề án thăm dò.pdf");
            browser.css(".file button").click();
            browser.waitFor(page -> browser.all(".file-name").isEmpty() ? Boolean.TRUE : null, "taken away again");
        }
        var caller = new Caller(portal.installation().portal(), "127.0.0.91");
        var bundle = caller.get("/citizen/dossier/bundle?number=" + number, "Cookie: " + citizen.cookies());
        var files = unpacked(bundle.content());
        var sums = new String(files.remove("SHA256SUMS"), StandardCharsets.UTF_8);
        assertTrue(
                sums.lines().count() > 0 && files.size() > sums.lines().count(),
                files.keySet().toString());
        for (var line : sums.lines().toList()) {
            assertEquals(line.substring(0, 64), sha256(files.get(line.substring(66))), line);
        }
    }

    /** One after the other against the running portal: each is refused in words of its own, none leaves a trace in the store. */
    @Test
    void noneOfTheHostileFilesGetsIn() throws Exception {
        var guest = Filing.by(portal, "Lý Thị Thử Độc", "thu.doc@vi-du.example");
        var faults = new StringBuilder();
        for (var file : Corpus.files()) {
            var answer = guest.offers(Filing.PROCEDURE, file.name(), file.content());
            if (!answer.contains(file.words())) {
                faults.append(file.name()).append(" answered ").append(answer).append("\n");
            }
            if (isKept(file.content())) {
                faults.append(file.name()).append(" was kept\n");
            }
        }
        assertEquals("", faults.toString());
        assertFalse(
                guest.offers(Filing.PROCEDURE, "../../etc/ban do.png", png()).contains("data-d-refused"),
                "an honest picture is taken, whatever path its name pretends");
        assertTrue(isKept(png()));
    }

    private static boolean isKept(byte[] content) throws NoSuchAlgorithmException {
        var sha256 = sha256(content);
        var place = Path.of("files", sha256.substring(0, 2), sha256.substring(2, 4), sha256);
        return Files.exists(portal.installation().home().resolve(place));
    }

    @Test
    void paperBroughtToTheCounterBecomesElectronicWithASealedRecord() throws Exception {
        var number = citizen.submitForDrilling("Công ty TNHH Bản Giấy");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            desk.openFromList(number);
            browser.pressLink("Chuyển giấy thành điện tử");
            browser.sees("Chọn thành phần và tệp đã quét");
            browser.give("up-input", Files.write(folder.resolve("Ban-quet.pdf"), SamplePaper.pdf("Ban quet")));
            browser.sees("Giấy tờ đã đối chiếu là");
            desk.look("files-conversion");
            browser.choose("f:original", "CERTIFIED_COPY");
            browser.type("f:reference", "Giấy phép số 12/GP-VD ngày 02/03/2025");
            browser.type("f:pages", "3");
            browser.type("f:device", "x");
            desk.confirm("f:attest");
            browser.sees("Xin ghi thiết bị quét");
            assertEquals("3", browser.shown("f:pages").getAttribute("value"), "what was typed is kept");
            browser.type("f:device", "Máy quét số 2");
            desk.confirm("f:attest");
            browser.sees("Đã lập biên bản chuyển đổi.");
            browser.sees("Máy quét số 2");
            desk.look("files-converted");
        }
        assertTrue(citizen.reads(number).contains("Bản sao có chứng thực: Giấy phép số 12/GP-VD"));
        var record = citizen.last(number, "/citizen/processing/conversion?").replace("&view=1", "");
        var caller = new Caller(portal.installation().portal(), "127.0.0.91");
        var answer = caller.get(record, "Cookie: " + citizen.cookies());
        assertEquals("application/pdf", answer.type());
        assertTrue(
                new String(answer.content(), StandardCharsets.ISO_8859_1).contains("/ByteRange"),
                "the record is sealed");
    }

    private static void looksAtTheFirstPage(Browser browser) {
        browser.waitFor(
                page -> {
                    if (browser.all("a[data-d-look]").isEmpty()) {
                        browser.open(browser.path());
                        return null;
                    }
                    return Boolean.TRUE;
                },
                "scanned");
        browser.css("a[data-d-look]").click();
        isDrawn(browser);
    }

    private static void isDrawn(Browser browser) {
        browser.waitFor(
                page -> browser.all(".viewer iframe[data-drawn='1']").isEmpty() ? null : Boolean.TRUE,
                "the first page was drawn");
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static int percent(Browser browser) {
        var figures = browser.all(".upload-one .number");
        return figures.isEmpty() ? 0 : Integer.parseInt(figures.get(0).getText().replaceAll("\\D", ""));
    }

    /** A PDF with so many bytes of comment in it that say this. */
    private static byte[] padded(String text, int bytes) throws IOException {
        var pdf = SamplePaper.pdf("Tep");
        var out = new ByteArrayOutputStream();
        out.write(pdf, 0, 9);
        var line = ("%" + text + "\n").getBytes(StandardCharsets.UTF_8);
        for (var written = 0; written < bytes; written += line.length) {
            out.write(line);
        }
        out.write(pdf, 9, pdf.length - 9);
        assertEquals('%', out.toByteArray()[0]);
        return out.toByteArray();
    }
}
