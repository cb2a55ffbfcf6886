package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a screen; each person has a window in it. */
final class Browser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
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
            "--force-prefers-reduced-motion");

    private final ChromeDriver driver;
    private final URI address;
    private final String first;
    private String present;

    private Browser(ChromeDriver driver, URI address) {
        this.driver = driver;
        this.address = address;
        this.first = driver.getWindowHandle();
        this.present = first;
    }

    /**
     * Starts one for the workspace at that address.
     *
     * Without a Chromium the test is skipped, but where CI is set it fails.
     */
    static Browser start(URI address) {
        return start(address, List.of());
    }

    /** Starts one with a mouse, which a machine without one does not tell pages of. */
    static Browser withAMouse(URI address) {
        // what Chromium calls hovering and a fine pointer
        return start(
                address,
                List.of("--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,"
                        + "availablePointerTypes=4"));
    }

    private static Browser start(URI address, List<String> more) {
        boolean there = CHROMIUM.exists() && DRIVER.exists();
        if (System.getenv("CI") == null) {
            assumeThat(there).as("a Chromium and its driver are there").isTrue();
        }
        assertThat(there).as("a Chromium and its driver are there").isTrue();
        var service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        return new Browser(new ChromeDriver(service, options(more)), address);
    }

    private static ChromeOptions options(List<String> more) {
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.SEVERE);
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(QUIET);
        options.addArguments(more);
        options.setCapability("goog:loggingPrefs", logging);
        return options;
    }

    /** Opens a window on a page of the workspace, such as {@code ?user=U0ANA#D0ANA}. */
    Page opens(String page, int width, int height) {
        driver.switchTo().newWindow(WindowType.WINDOW);
        present = driver.getWindowHandle();
        comesToTheFront();
        return new Page(this, present).sized(width, height).goesTo(page);
    }

    URI address(String page) {
        return URI.create(address.resolve("/") + page);
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

    /** Closes every page: each keeps a connection open, and a browser has only six to a server. */
    void closesItsWindows() {
        for (var window : driver.getWindowHandles()) {
            if (!window.equals(first)) {
                before(window).close();
            }
        }
        before(first);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
