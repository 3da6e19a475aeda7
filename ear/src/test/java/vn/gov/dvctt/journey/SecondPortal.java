package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import vn.gov.dvctt.bench.Installation;

/**
 * Another portal, as it begins, to which a procedure comes as a sealed file: refused while nobody there trusts the first one, published once they do.
 *
 * @param code of a procedure that the other portal does not have
 */
record SecondPortal(Portal first, String code, String title) {
    private static final int OFFSET = 4300;
    private static final String EDITOR = "vanhanh@dvctt.example";
    private static final String PUBLISHER = "congbo@dvctt.example";
    private static final String CERTIFICATE = "trust/government/dvctt-development.cer";
    /** Folders of trust are read anew within a minute. */
    private static final Duration LONGEST = Duration.ofSeconds(100);

    void takesIn(Path file) throws IOException, InterruptedException {
        var root = first.installation().root();
        try (var installation = Installation.fresh(root, root.resolve("ear/target/second"), OFFSET)) {
            installation.with("DVCTT_HEAP", "512m").start();
            takesIn(Portal.of(installation), file);
        }
    }

    private void takesIn(Portal second, Path file) throws IOException, InterruptedException {
        try (var browser = second.desktop()) {
            var desk = new DeskSteps(second, browser, "desktop");
            browser.open("/public/procedure/view.xhtml?code=" + code);
            assertEquals(-1, browser.body().indexOf(title), "it is not known here");
            // the page that there is not is told in the console too
            browser.consoleFaults();
            desk.signIn(EDITOR);
            browser.open("/admin/procedure/import.xhtml");
            browser.give("f:file-input", file);
            browser.sees("không thuộc nơi nào mà hệ thống này tin cậy");
            browser.sees("trust/government");
            browser.picture(first.picture("design-untrusted-desktop"));

            Files.copy(
                    first.installation().home().resolve(CERTIFICATE),
                    second.installation().home().resolve("trust/government/first-portal.cer"));
            untilRead(browser, file);
            browser.sees("Danh mục ở đây chưa có thủ tục này.");
            desk.look("design-second");
            browser.press("f:keep");
            browser.sees("Đã tạo bản dự thảo từ tệp.");
            var draft = browser.path();
            browser.type("s:note", "Nhận từ cổng thứ nhất");
            browser.press("s:go");
            browser.sees("Bản dự thảo chờ người công bố.");
            desk.signIn(PUBLISHER);
            browser.open(draft);
            desk.confirm("p:go");
            browser.sees("Đã công bố.");
            browser.open("/public/procedure/view.xhtml?code=" + code);
            browser.sees(title);
        }
    }

    private static void untilRead(Browser browser, Path file) throws InterruptedException {
        var until = Instant.now().plus(LONGEST);
        do {
            Thread.sleep(5_000);
            browser.open("/admin/procedure/import.xhtml");
            browser.give("f:file-input", file);
            browser.waitFor(
                    page -> browser.body().contains("Danh mục ở đây")
                                    || browser.body().contains("tin cậy")
                            ? Boolean.TRUE
                            : null,
                    "an answer");
        } while (browser.body().contains("tin cậy") && Instant.now().isBefore(until));
    }
}
