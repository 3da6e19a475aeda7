package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WrapsDriver;
import org.openqa.selenium.interactions.Actions;

/** The process of a draft, in a real browser: looked at, edited step by step, mended, taken back, tried, simulated, and refused where a file would run something. */
class FlowJourneyIT {
    private static final String EDITOR = "vanhanh@dvctt.example";
    private static final String CODE = "1.004512";

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
    }

    @Test
    void aProcessIsDrawnCheckedTriedAndSimulated() throws Exception {
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(EDITOR);
            browser.open("/admin/procedure/history.xhtml?code=" + CODE);
            browser.css("[id$=':begin']").click();
            browser.waitFor(page -> browser.path().contains("draft.xhtml") ? Boolean.TRUE : null, "the draft");
            var process = browser.path().replace("draft.xhtml", "process.xhtml");
            browser.open(process);
            browser.sees("Quy trình hợp lệ");
            assertEquals(7, browser.all(".flow a").size());
            desk.look("flow-sound");

            add(browser, desk);
            mend(browser, process);
            dragged(browser, process);
            byKeyboard(browser);
            files(browser, process);
            simulated(browser, desk, process);
            tried(browser, desk);
        }
    }

    /** A new step that nothing leads to is a fault that stands beside it. */
    private static void add(Browser browser, DeskSteps desk) throws Exception {
        browser.choose("a:kind", "INSPECT");
        browser.press("a:add");
        browser.sees("Đã thêm bước.");
        browser.sees("Không có đường nào đến bước này.");
        assertEquals(8, browser.all(".flow a").size());
        desk.look("flow-fault");
        browser.press("a:undo");
        browser.sees("Quy trình hợp lệ");
        browser.press("a:redo");
        browser.sees("Không có đường nào đến bước này.");
    }

    private static void mend(Browser browser, String process) {
        browser.open(process + "&step=step-7");
        browser.type("f:vi", "Kiểm tra khu vực biển");
        browser.type("f:en", "Look at the sea area");
        browser.choose("f:o:0:next", "appraise");
        browser.press("f:save");
        browser.sees("Đã lưu bước.");
        browser.open(process + "&step=route");
        browser.choose("f:o:0:next", "step-7");
        browser.press("f:save");
        browser.sees("Quy trình hợp lệ");
    }

    /** The new step is dragged to where it belongs, and back by one press. */
    private static void dragged(Browser browser, String process) {
        browser.open(process);
        var before = names(browser);
        var from = browser.css(".flow a[data-d-step='step-7']");
        var onto = browser.css(".flow a[data-d-step='appraise']");
        browser.script("arguments[0].scrollIntoView({block:'center'})", from);
        new Actions(((WrapsDriver) from).getWrappedDriver())
                .moveToElement(from)
                .clickAndHold()
                .moveByOffset(0, -12)
                .moveToElement(onto)
                .release()
                .perform();
        browser.sees("Đã chuyển bước.");
        var after = names(browser);
        assertEquals(before.indexOf("appraise"), after.indexOf("step-7"), after.toString());
        browser.sees("Quy trình hợp lệ");
        browser.press("a:undo");
        browser.waitFor(page -> names(browser).equals(before) ? Boolean.TRUE : null, "as it stood before");
    }

    private static List<String> names(Browser browser) {
        return browser.all(".flow a").stream()
                .map(box -> box.getDomAttribute("data-d-step"))
                .toList();
    }

    private static void byKeyboard(Browser browser) {
        browser.css(".flow a[href*='step=issue']").sendKeys(Keys.ENTER);
        browser.waitFor(page -> browser.path().contains("step=issue") ? Boolean.TRUE : null, "chosen by a key");
        assertEquals("true", browser.css(".flow a[href*='step=issue']").getDomAttribute("aria-current"));
    }

    private static void files(Browser browser, String process) throws Exception {
        var hostile = Files.createTempFile("hostile", ".bpmn");
        Files.writeString(
                hostile,
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"><process id="p">
                <scriptTask id="s"><script>java.lang.Runtime</script></scriptTask></process></definitions>
                """);
        browser.open(process);
        browser.give("i:file-input", hostile);
        browser.sees("Không nhận mã lệnh.");
        browser.sees("Dòng 2");
        Files.delete(hostile);
        var text = (String) browser.script(
                "var r = new XMLHttpRequest(); r.open('GET', arguments[0], false); r.send(); return r.responseText;",
                process.replace("process.xhtml", "process.bpmn"));
        assertTrue(text.contains("Kiểm tra khu vực biển") && text.contains("BPMNShape"), text);
        Path own = Files.createTempFile("own", ".bpmn");
        Files.writeString(own, text);
        browser.open(process);
        browser.give("i:file-input", own);
        browser.waitFor(page -> browser.body().contains("Không nhận") ? null : Boolean.TRUE, "taken in");
        browser.open(process);
        browser.sees("Quy trình hợp lệ");
        Files.delete(own);
    }

    private static void simulated(Browser browser, DeskSteps desk, String process) throws Exception {
        browser.open(process.replace("/admin/procedure/process", "/admin/processing/simulation"));
        browser.type("f:people", "0");
        browser.press("f:go");
        browser.sees("Xin nhập một số");
        browser.type("f:people", "1");
        browser.type("f:perDay", "12");
        browser.press("f:go");
        browser.sees("Chín phần mười xong trong");
        assertEquals(7, browser.all("svg.flow-bar").size());
        desk.look("flow-simulation");
    }

    private static void tried(Browser browser, DeskSteps desk) throws Exception {
        for (int i = 0; i < 7; i++) {
            var before = browser.all("#trial ~ * tbody tr, section tbody tr").size();
            browser.css("[id='t:o:0:go']").click();
            browser.waitFor(
                    page -> browser.all("#trial ~ * tbody tr, section tbody tr").size() == before + 1
                            ? Boolean.TRUE
                            : null,
                    "a step further");
        }
        browser.sees("Hồ sơ đã đi hết quy trình.");
        desk.look("flow-trial");
    }
}
