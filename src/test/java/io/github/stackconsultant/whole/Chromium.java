package io.github.stackconsultant.whole;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a screen; each person has a window in it. */
final class Chromium implements AutoCloseable {

    private static final File PROGRAM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--no-proxy-server",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-prefers-reduced-motion",
            // A mouse, which a machine without one does not tell pages of: what Chromium calls hovering and a fine
            // pointer.
            "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4");

    private final ChromeDriver driver;
    private final String first;
    private String present;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
        this.first = driver.getWindowHandle();
        this.present = first;
    }

    static boolean isThere() {
        return PROGRAM.exists() && DRIVER.exists();
    }

    static Chromium start() {
        var service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        return new Chromium(new ChromeDriver(service, options()));
    }

    private static ChromeOptions options() {
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.SEVERE);
        var options = new ChromeOptions();
        options.setBinary(PROGRAM);
        options.addArguments(QUIET);
        options.setCapability("goog:loggingPrefs", logging);
        return options;
    }

    /** {@return a new window, which is at the front} */
    String opensAWindow() {
        driver.switchTo().newWindow(WindowType.WINDOW);
        present = driver.getWindowHandle();
        comesToTheFront();
        return present;
    }

    /** {@return the driver, with that window before it} */
    ChromeDriver before(String window) {
        if (!present.equals(window)) {
            driver.switchTo().window(window);
            present = window;
            comesToTheFront();
        }
        return driver;
    }

    /** Only the window at the front has the focus. */
    private void comesToTheFront() {
        driver.executeCdpCommand("Page.bringToFront", Map.of());
    }

    /** {@return what the pages complained about since this was last asked} */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** {@return a picture of each page} */
    List<byte[]> pictures() {
        return windows().stream()
                .map(window -> before(window).getScreenshotAs(OutputType.BYTES))
                .toList();
    }

    /** Closes every page: each keeps a connection open, and a browser has only six to a server. */
    void closesItsWindows() {
        windows().forEach(window -> before(window).close());
        before(first);
    }

    private List<String> windows() {
        return driver.getWindowHandles().stream()
                .filter(window -> !window.equals(first))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
