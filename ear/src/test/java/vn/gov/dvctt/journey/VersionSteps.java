package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The second version of a procedure of which a dossier is open: published, compared, adopted; then given out as a sealed file and taken in again. */
record VersionSteps(Portal portal, String code) {
    private static final String EDITOR = "vanhanh@dvctt.example";
    private static final String PUBLISHER = "congbo@dvctt.example";
    private static final String WORDS = "Tên của bạn hoặc của tổ chức";

    /** Gives the second version as its sealed file. */
    Path secondVersion() throws Exception {
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(EDITOR);
            var draft = changed(browser);
            desk.signIn(PUBLISHER);
            browser.open(draft);
            desk.confirm("p:go");
            browser.sees("Đã công bố.");
            compared(browser, desk);
            adopted(browser, desk);
            desk.signIn(EDITOR);
            takenIn(browser, desk);
            return given(browser, 2);
        }
    }

    private String changed(Browser browser) throws Exception {
        browser.open("/admin/procedure/history.xhtml?code=" + code);
        browser.css("[id$=':begin']").click();
        browser.waitFor(page -> browser.path().contains("draft.xhtml") ? Boolean.TRUE : null, "the draft");
        var draft = browser.path();
        browser.open(draft.replace("draft.xhtml", "part.xhtml") + "&part=FORM&at=/form/sections/0/fields/0");
        browser.overwrite("a-label__vi", WORDS);
        browser.waitFor(
                page -> browser.css("#outline").getText().contains(WORDS) ? Boolean.TRUE : null, "kept and shown");
        workbook(browser, draft);
        browser.open(draft);
        browser.type("s:note", "Hỏi tên cho dễ hiểu");
        browser.press("s:go");
        browser.sees("Bản dự thảo chờ người công bố.");
        return draft;
    }

    /** The draft's own workbook is taken back without a fault; it is looked at only. */
    private void workbook(Browser browser, String draft) throws Exception {
        var file = download(browser, draft.replace("draft.xhtml", "workbook.xlsx"), ".xlsx");
        browser.open(draft.replace("draft.xhtml", "workbook.xhtml"));
        browser.give("f:book-input", file);
        browser.sees("2 thành phần hồ sơ và 6 câu hỏi");
        new DeskSteps(portal, browser, "desktop").look("design-workbook");
        Files.delete(file);
    }

    private void compared(Browser browser, DeskSteps desk) throws Exception {
        browser.open("/admin/procedure/history.xhtml?code=" + code);
        browser.pressLink("So với phiên bản 1");
        browser.sees("Phiên bản 2 khác phiên bản 1 ở 1 chỗ");
        assertTrue(browser.body().contains(WORDS), "before and after stand in words");
        desk.look("design-compare");
    }

    /** The dossier that was filed under the first one stays until somebody who may has it go on. */
    private void adopted(Browser browser, DeskSteps desk) throws Exception {
        browser.open("/admin/dossier/versions.xhtml?code=" + code);
        browser.sees("1 hồ sơ có thể chuyển");
        desk.look("design-impact");
        browser.css("[id$=':adopt']").click();
        browser.css("dialog.question[open] .button:first-child").click();
        browser.sees("Báo cáo chuyển hồ sơ");
        var report = browser.path();
        browser.waitFor(
                page -> {
                    browser.open(report);
                    return browser.body().contains("Đã xong") ? Boolean.TRUE : null;
                },
                "all are done");
        assertEquals(1, browser.all("tbody tr").size());
        desk.look("design-adoption");
        browser.open("/admin/dossier/versions.xhtml?code=" + code);
        browser.sees("Các lần chuyển");
        assertEquals(0, browser.all("[id$=':adopt']").size(), "nothing is left to lead on");
    }

    private void takenIn(Browser browser, DeskSteps desk) throws Exception {
        var file = given(browser, 1);
        var forged = Files.readAllBytes(file);
        forged[new String(forged, StandardCharsets.ISO_8859_1).indexOf(code)] ^= 1;
        var broken = Files.write(Files.createTempFile("forged", ".procedure.p7m"), forged);
        browser.open("/admin/procedure/import.xhtml");
        browser.give("f:file-input", broken);
        browser.waitFor(
                page -> browser.body().contains("Niêm phong của tệp đã bị phá") ? Boolean.TRUE : null,
                "what was changed is refused");

        browser.open("/admin/procedure/import.xhtml");
        browser.give("f:file-input", file);
        browser.sees("DVCTT development seal of the system");
        browser.sees("Khác với phiên bản 2: 1 chỗ");
        desk.look("design-import");
        browser.press("f:keep");
        browser.sees("Đã tạo bản dự thảo từ tệp.");
        desk.confirm("x:discard");
        browser.sees("Đã bỏ bản dự thảo.");
        Files.delete(broken);
        Files.delete(file);
    }

    private Path given(Browser browser, int version) throws Exception {
        var address = "/admin/procedure/procedure.p7m?code=" + code + "&version=" + version;
        return download(browser, address, ".procedure.p7m");
    }

    private static Path download(Browser browser, String address, String ending) throws Exception {
        var text = (String) browser.script(
                "var r = new XMLHttpRequest(); r.open('GET', arguments[0], false); r.overrideMimeType('text/plain; charset=x-user-defined'); r.send();"
                        + "var s = ''; for (var i = 0; i < r.responseText.length; i++) s += String.fromCharCode(r.responseText.charCodeAt(i) & 255); return btoa(s);",
                address);
        var bytes = Base64.getDecoder().decode(text);
        assertTrue(bytes.length > 1_000, bytes.length + " bytes of " + address);
        return Files.write(Files.createTempFile("given", ending), bytes);
    }
}
