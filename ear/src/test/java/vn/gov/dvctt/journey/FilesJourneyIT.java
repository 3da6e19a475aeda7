package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
