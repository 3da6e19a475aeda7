package vn.gov.dvctt.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser's process with an empty profile. While one is in use the next is started already: its start would be waited for more than a hundred times. */
record Chromium(ChromeDriver driver, Path profile) {
    private static final Map<Path, CompletableFuture<Chromium>> NEXT = new HashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Chromium::endNext));
    }

    /** @param readsPdf shows a PDF itself instead of keeping it among the downloads */
    static synchronized Chromium taken(Path downloads, boolean readsPdf) throws IOException {
        if (readsPdf) {
            return started(downloads, true);
        }
        var ready = NEXT.remove(downloads);
        var taken = ready == null ? started(downloads, false) : ready.join();
        NEXT.put(downloads, CompletableFuture.supplyAsync(() -> ready(downloads)));
        return taken;
    }

    private static Chromium ready(Path downloads) {
        try {
            return started(downloads, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Chromium started(Path downloads, boolean readsPdf) throws IOException {
        var profile = Files.createTempDirectory("dvctt-chromium");
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=vi",
                "--force-device-scale-factor=1",
                "--user-data-dir=" + profile);
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory",
                        downloads.toString(),
                        "download.prompt_for_download",
                        false,
                        "plugins.always_open_pdf_externally",
                        !readsPdf));
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logging);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        return new Chromium(new ChromeDriver(service, options), profile);
    }

    void end() throws IOException {
        driver.quit();
        try (var files = Files.walk(profile)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** What was started for nobody. */
    private static void endNext() {
        for (var next : NEXT.values()) {
            try {
                next.join().end();
            } catch (RuntimeException | IOException notEnded) {
                System.err.println("a browser was not ended: " + notEnded);
            }
        }
    }
}
