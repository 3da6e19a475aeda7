package vn.gov.dvctt.journey;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium with a profile of its own, spoken to in the words of a journey: open, type, press, see. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final ChromeDriver driver;
    private final Chromium chromium;
    private final String base;

    private Browser(String base, Dimension window, Path downloads, boolean readsPdf) throws IOException {
        this.base = base;
        chromium = Chromium.taken(downloads, readsPdf);
        driver = chromium.driver();
        driver.manage().window().setSize(window);
        if (window.getWidth() < 500) {
            // a headless window is never narrower than 500 px: emulate the phone's screen
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    java.util.Map.of(
                            "width",
                            window.getWidth(),
                            "height",
                            window.getHeight(),
                            "deviceScaleFactor",
                            1,
                            "mobile",
                            true));
        }
    }

    static Browser desktop(String base, Path downloads) throws IOException {
        return new Browser(base, new Dimension(1280, 900), downloads, false);
    }

    static Browser phone(String base, Path downloads) throws IOException {
        return new Browser(base, new Dimension(390, 844), downloads, false);
    }

    static Browser tablet(String base, Path downloads) throws IOException {
        return new Browser(base, new Dimension(820, 1180), downloads, false);
    }

    /** A desktop that shows a PDF itself, as most people's do; the others keep it as a file. */
    static Browser reader(String base, Path downloads) throws IOException {
        return new Browser(base, new Dimension(1440, 900), downloads, true);
    }

    void open(String path) {
        answered();
        driver.get(path.startsWith("http") ? path : base + path);
    }

    /** What was sent a moment ago is on its way still: whoever goes to another page now takes it back. A download leaves its mark for ten seconds. */
    private void answered() {
        try {
            new WebDriverWait(driver, Duration.ofSeconds(12), Duration.ofMillis(50))
                    .until(page -> script("return document.querySelector('form[data-d-sent]')") == null);
        } catch (WebDriverException arriving) {
            // between two pages
        }
    }

    String path() {
        return driver.getCurrentUrl().replace(base, "");
    }

    /** The element with this id or an id ending in {@code :id}, once it is shown. */
    WebElement shown(String id) {
        return waitFor(ignored -> find(id).filter(WebElement::isDisplayed).orElse(null), "element " + id);
    }

    boolean has(String id) {
        return find(id).isPresent();
    }

    private java.util.Optional<WebElement> find(String id) {
        return driver.findElements(By.cssSelector("[id='" + id + "'],[id$=':" + id + "']")).stream()
                .findFirst();
    }

    /** Types into a field as a person does and leaves it. */
    void type(String id, String text) {
        again(() -> {
            var input = shown(id);
            input.clear();
            input.sendKeys(text);
        });
        driver.executeScript("document.activeElement && document.activeElement.blur()");
    }

    /** Writes over what stands there as a person does, in one go: the page hears of one change, not of an emptied field before it. */
    void overwrite(String id, String text) {
        again(() -> shown(id).sendKeys(org.openqa.selenium.Keys.chord(org.openqa.selenium.Keys.CONTROL, "a"), text));
        driver.executeScript("document.activeElement && document.activeElement.blur()");
    }

    void choose(String id, String value) {
        again(() -> new org.openqa.selenium.support.ui.Select(shown(id)).selectByValue(value));
    }

    /** Chooses files for a file input, which need not be visible, as a person does in one go. */
    void give(String id, Path... files) {
        waitFor(ignored -> find(id).orElse(null), "file input " + id)
                .sendKeys(Stream.of(files)
                        .map(file -> file.toAbsolutePath().toString())
                        .collect(Collectors.joining("\n")));
    }

    void press(String id) {
        again(() -> {
            var element = shown(id);
            driver.executeScript("arguments[0].scrollIntoView({block:'center'})", element);
            element.click();
        });
    }

    /** Strokes over an element, as a finger or a pen draws them. */
    void draw(String id) {
        var field = shown(id);
        script("arguments[0].scrollIntoView({block:'center'})", field);
        new Actions(driver)
                .moveToElement(field, -150, 20)
                .clickAndHold()
                .moveByOffset(60, -50)
                .moveByOffset(40, 60)
                .moveByOffset(80, -40)
                .release()
                .perform();
    }

    /** Presses a key where the focus is. */
    void key(CharSequence key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    void pressLink(String text) {
        again(() -> waitFor(
                        ignored -> driver.findElements(By.partialLinkText(text)).stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst()
                                .orElse(null),
                        "link " + text)
                .click());
    }

    void sees(String text) {
        waitFor(ignored -> body().contains(text) ? Boolean.TRUE : null, "text «" + text + "»");
    }

    String body() {
        try {
            return driver.findElement(By.tagName("body")).getText();
        } catch (WebDriverException gone) {
            // the page went away while it was read: the driver has two ways to say so
            if (String.valueOf(gone.getMessage()).contains("does not belong to the document")) {
                throw new StaleElementReferenceException(gone.getMessage(), gone);
            }
            throw gone;
        }
    }

    WebElement css(String selector) {
        return waitFor(
                ignored -> driver.findElements(By.cssSelector(selector)).stream()
                        .findFirst()
                        .orElse(null),
                selector);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    Object script(String text, Object... arguments) {
        return driver.executeScript(text, arguments);
    }

    BrowserCookies cookieJar() {
        return new BrowserCookies(driver);
    }

    void forgetSession() {
        driver.manage().deleteAllCookies();
    }

    <T> T waitFor(ExpectedCondition<T> condition, String what) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> what + " on " + driver.getCurrentUrl() + "\n" + body())
                .until(condition);
    }

    /** Partial updates replace elements under one's hands: try once more with the new one. */
    private void again(Runnable act) {
        for (int attempt = 0; ; attempt++) {
            try {
                act.run();
                return;
            } catch (StaleElementReferenceException | org.openqa.selenium.ElementClickInterceptedException e) {
                if (attempt == 4) {
                    throw e;
                }
            }
        }
    }

    /** What axe finds against WCAG 2.2 AA on the present page, in words; empty: nothing. */
    String accessibilityFaults() {
        return new AxeBuilder()
                .withTags(WCAG).analyze(driver).getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("\n"));
    }

    /** Faults the browser wrote to its console since the last call: script errors, breaches of the content security policy. */
    List<String> consoleFaults() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("favicon"))
                .toList();
    }

    void picture(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() throws IOException {
        chromium.end();
    }
}
