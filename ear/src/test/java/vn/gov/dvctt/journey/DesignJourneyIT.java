package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A procedure from nothing to the public, in a real browser: designed by one, sent back and published by another, filed by a citizen on a phone. */
class DesignJourneyIT {
    private static final String EDITOR = "vanhanh@dvctt.example";
    private static final String PUBLISHER = "congbo@dvctt.example";
    private static final String CODE = "9.100001";
    private static final String TITLE = "Xác nhận nguồn gốc dữ liệu thử nghiệm";

    private static final String CITIZEN = "nguoi.thu@vi-du.example";

    @TempDir
    private static Path folder;

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
    }

    @Test
    void aProcedureIsDesignedReviewedPublishedAndFiled() throws Exception {
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(EDITOR);
            var draft = begin(browser, desk);
            results(browser, draft);
            term(browser, draft);
            form(browser, desk, draft);
            papers(browser, desk, draft);
            new DesignedCourse(portal).draw(browser, desk, draft);
            fees(browser, desk, draft);
            tried(browser, desk, draft);
            submit(browser, draft);

            desk.signIn(PUBLISHER);
            browser.open(draft);
            browser.sees("Trả lại để sửa");
            desk.look("design-review");
            browser.type("r:reason", "Xin nêu căn cứ pháp lý.");
            browser.press("r:go");
            browser.sees("Đã trả lại người soạn.");

            desk.signIn(EDITOR);
            law(browser, draft);
            submit(browser, draft);

            desk.signIn(PUBLISHER);
            browser.open(draft);
            desk.confirm("p:go");
            browser.sees("Đã công bố.");
            browser.open("/admin/procedure/history.xhtml?code=" + CODE);
            browser.sees("Phiên bản");
            desk.look("design-history");
            browser.open("/admin/procedure/list.xhtml?q=nguon+goc+du+lieu");
            browser.sees(TITLE);
            desk.look("design-list");
        }
        var number = new DesignedCourse(portal).file(CODE, CITIZEN, folder);
        var versions = new VersionSteps(portal, CODE);
        var sealed = versions.secondVersion();
        new DesignedCourse(portal).run(number, CITIZEN, folder);
        new SecondPortal(portal, CODE, TITLE).takesIn(sealed);
    }

    private static String begin(Browser browser, DeskSteps desk) throws Exception {
        browser.open("/admin/procedure/new.xhtml");
        browser.type("f:code", CODE);
        browser.type("f:title", TITLE);
        browser.choose("f:field", "WATER");
        browser.choose("f:unit", "TNN");
        desk.look("design-new");
        browser.press("f:create");
        browser.sees("Chưa nêu người nộp nhận được kết quả gì.");
        desk.look("design-draft");
        return browser.path();
    }

    private static String part(String draft, String part) {
        return draft.replace("draft.xhtml", "part.xhtml") + "&part=" + part;
    }

    private static void results(Browser browser, String draft) {
        browser.open(part(draft, "RESULTS"));
        add(browser, "results");
        browser.type("a-results.0.name", "Giấy xác nhận thử nghiệm");
        tick(browser, "results.0.type", "CONFIRMATION");
        saved(browser);
        browser.waitFor(
                page -> browser.body().contains("Chưa nêu người nộp") ? null : Boolean.TRUE, "the fault is gone");
    }

    private static void term(Browser browser, String draft) {
        browser.open(part(draft, "TERMS"));
        add(browser, "phases");
        browser.type("a-phases.0.name", "Thẩm định");
        browser.type("a-phases.0.amount", "10");
        saved(browser);
        tick(browser, "phases.0.unit", "WORKING_DAY");
        saved(browser);
    }

    private static void form(Browser browser, DeskSteps desk, String draft) throws Exception {
        browser.open(part(draft, "FORM"));
        addField(browser, "YES_NO");
        name(browser, "Có nhân sự tham gia không?");
        tick(browser, "required", "true");
        saved(browser);
        addField(browser, "TABLE");
        name(browser, "Nhân sự tham gia");
        tick(browser, "showWhen__field", "f1");
        saved(browser);
        add(browser, "showWhen__in");
        browser.type("a-showWhen__in.0.value", "true");
        saved(browser);
        browser.waitFor(
                page -> browser.css("#faults").getText().contains("Điều kiện") ? null : Boolean.TRUE, "it can be met");
        desk.look("design-form");

        browser.overwrite("a-label__vi", "Tên gõ nhầm");
        browser.waitFor(
                page -> browser.css("#outline").getText().contains("Tên gõ nhầm") ? Boolean.TRUE : null,
                "kept and shown in the outline");
        browser.press("f:undo");
        browser.waitFor(
                page -> "Nhân sự tham gia".equals(browser.shown("a-label__vi").getDomProperty("value"))
                        ? Boolean.TRUE
                        : null,
                "taken back");

        browser.css("[data-d-place='/form/sections/0/fields/2/columns/0']").click();
        browser.waitFor(page -> browser.path().contains("columns/0") ? Boolean.TRUE : null, "the column");
        name(browser, "Họ và tên nhân sự");
        browser.overwrite("a-label__vi", "<b>Họ và tên</b>");
        browser.waitFor(page -> browser.body().contains("thẻ HTML") ? Boolean.TRUE : null, "refused with its place");
        browser.open(part(draft, "FORM"));
        addField(browser, "AREA");
        name(browser, "Khu vực thử nghiệm");
        aFile(browser, desk);
        addField(browser, "ADDRESS");
        name(browser, "Nơi ở của người phụ trách");
    }

    /** A sketch as a PDF, from those alone whose staff take part. */
    private static void aFile(Browser browser, DeskSteps desk) throws Exception {
        addField(browser, "FILE");
        name(browser, "Sơ đồ khu vực");
        tick(browser, "required", "true");
        tick(browser, "extensions", "pdf");
        browser.type("a-maxMegabytes", "5");
        saved(browser);
        tick(browser, "showWhen__field", "f1");
        saved(browser);
        add(browser, "showWhen__in");
        browser.type("a-showWhen__in.0.value", "true");
        saved(browser);
        browser.waitFor(
                page -> browser.css("#faults").getText().contains("Điều kiện") ? null : Boolean.TRUE, "it can be met");
        desk.look("design-file");
    }

    private static void name(Browser browser, String label) {
        browser.overwrite("a-label__vi", label);
        saved(browser);
        browser.waitFor(
                page -> browser.css("#outline").getText().contains(label) ? Boolean.TRUE : null, "outline follows");
    }

    private static void addField(Browser browser, String kind) {
        browser.choose("f:kind", kind);
        browser.press("f:addField");
        browser.waitFor(
                page -> "Câu hỏi mới".equals(browser.shown("a-label__vi").getDomProperty("value"))
                        ? Boolean.TRUE
                        : null,
                "a new question");
    }

    private static void papers(Browser browser, DeskSteps desk, String draft) throws Exception {
        browser.open(part(draft, "PAPERS"));
        browser.press("f:addPaper");
        browser.waitFor(page -> browser.path().contains("components%2F1") ? Boolean.TRUE : null, "the new paper");
        browser.type("a-name", "Bản sao hợp đồng thử nghiệm");
        saved(browser);
        tick(browser, "mandatory", "false");
        browser.type("a-condition", "Khi có hợp đồng");
        saved(browser);
        desk.look("design-papers");
    }

    /** By how many people take part: up to five, and more. */
    private static void fees(Browser browser, DeskSteps desk, String draft) throws Exception {
        browser.open(part(draft, "FEES"));
        tick(browser, "fee__kind", "CHARGE");
        saved(browser);
        browser.press("f:bill");
        browser.waitFor(page -> browser.has("f:addLine") ? Boolean.TRUE : null, "a rule");
        browser.sees("Chưa có khoản thu nào.");
        browser.press("f:addLine");
        browser.waitFor(page -> browser.path().contains("lines%2F0") ? Boolean.TRUE : null, "the new item");
        browser.type("a-measure", "count(f2)");
        saved(browser);
        for (var step : new String[][] {{"5", "100000"}, {"", "250000"}}) {
            add(browser, "brackets");
            var row = step[0].isEmpty() ? 1 : 0;
            if (!step[0].isEmpty()) {
                browser.type("a-brackets." + row + ".upTo", step[0]);
            }
            browser.type("a-brackets." + row + ".amount", step[1]);
            saved(browser);
        }
        browser.waitFor(
                page -> browser.css("#faults").getText().contains("đúng một cách tính") ? null : Boolean.TRUE,
                "one way");
        desk.look("design-fees");
    }

    private static void tried(Browser browser, DeskSteps desk, String draft) throws Exception {
        browser.open(draft.replace("draft.xhtml", "trial.xhtml"));
        browser.press("f:check");
        browser.sees("Họ và tên hoặc tên tổ chức: ");
        browser.type("a-applicantName", "Công ty Thử Nghiệm");
        // what was lacking here goes with the answer, and all below it moves up
        saved(browser);
        triedWithAFile(browser, desk);
        tickAnswer(browser, "f:answers:f1", "false");
        browser.press("f:check");
        browser.sees("hồ sơ thật sẽ nộp được");
    }

    /** Asked for, given, shown, taken out again: judged like a real one, and kept nowhere. */
    private static void triedWithAFile(Browser browser, DeskSteps desk) throws Exception {
        tickAnswer(browser, "f:answers:f1", "true");
        browser.press("f:check");
        browser.waitFor(
                page -> browser.css("#a-f4").getText().contains("Xin tải lên tệp cho câu hỏi này.")
                        ? Boolean.TRUE
                        : null,
                "the file is lacking");
        browser.script("arguments[0].scrollIntoView({block:'center'})", browser.css("#a-f4"));
        desk.look("design-trial");
        browser.give("up0-input", Steps.paper(folder, "So-do-thu.pdf"));
        browser.waitFor(
                page -> browser.css("#a-f4").getText().contains("So-do-thu.pdf") ? Boolean.TRUE : null, "its name");
        assertFalse(browser.css("#a-f4").getText().contains("Xin tải lên"), "nothing is lacking any more");
        browser.sees("SHA-256");
        desk.look("design-trial-file");
        browser.press("remove");
        browser.waitFor(page -> browser.body().contains("So-do-thu.pdf") ? null : Boolean.TRUE, "taken out");
    }

    private static void law(Browser browser, String draft) {
        browser.open(part(draft, "DESCRIPTION"));
        add(browser, "legalBasis");
        browser.type("a-legalBasis.0.value", "Quyết định thử nghiệm số 01");
        saved(browser);
    }

    private static void submit(Browser browser, String draft) {
        browser.open(draft);
        browser.type("s:note", "Bản đầu tiên");
        browser.press("s:go");
        browser.sees("Bản dự thảo chờ người công bố.");
        assertFalse(browser.has("p:go"), "whoever edited does not publish");
    }

    static void add(Browser browser, String table) {
        var button = browser.css("[id='a-" + table + "'] [data-d-add]");
        browser.script("arguments[0].scrollIntoView({block:'center'})", button);
        button.click();
    }

    private static void tick(Browser browser, String field, String value) {
        tickAnswer(browser, "f:sheet:" + field, value);
    }

    private static void tickAnswer(Browser browser, String name, String value) {
        var input = browser.css("input[name='" + name + "'][value='" + value + "']");
        browser.script("arguments[0].scrollIntoView({block:'center'})", input);
        input.click();
    }

    private static void saved(Browser browser) {
        browser.waitFor(
                page -> browser.css("[data-d-saved]").getText().startsWith("Đã lưu lúc") ? Boolean.TRUE : null, "kept");
    }
}
