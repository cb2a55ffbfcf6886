package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person at the local workspace's page in a real Chromium. */
final class Browser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final ChromeDriver driver;
    private final URI address;

    private Browser(ChromeDriver driver, URI address) {
        this.driver = driver;
        this.address = address;
    }

    /** Opens a window; without a Chromium the test is skipped, but where CI is set it fails. */
    static Browser at(URI address, int width, int height) {
        boolean there = CHROMIUM.exists() && DRIVER.exists();
        if (System.getenv("CI") == null) {
            assumeThat(there).as("a Chromium and its driver are there").isTrue();
        }
        assertThat(there).as("a Chromium and its driver are there").isTrue();
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(QUIET);
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability("goog:loggingPrefs", logging);
        var service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        var browser = new Browser(new ChromeDriver(service, options), address);
        browser.sized(width, height);
        return browser;
    }

    /** A window cannot be as narrow as a phone, but its viewport can. */
    Browser sized(int width, int height) {
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        return this;
    }

    Browser inTheDark() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        return this;
    }

    /** Opens a page of the workspace, such as {@code ?user=U0ANA#D0ANA}. */
    Browser opens(String page) {
        // the part after # alone would load nothing anew
        driver.get("about:blank");
        driver.get(address.resolve("/") + page);
        return this;
    }

    /** Waits for the field below the messages. */
    Browser isReadyToType() {
        waits("is ready to type", () -> !shown(By.cssSelector("textarea")).isEmpty());
        return this;
    }

    Browser sees(String text) {
        waits("sees " + text, () -> text().contains(text));
        return this;
    }

    Browser seesNoLonger(String text) {
        waits("sees no longer " + text, () -> !text().contains(text));
        return this;
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Presses the lowest button of that name. */
    Browser presses(String name) {
        waits("presses " + name, () -> clicks("button:not([disabled])", name));
        return this;
    }

    /** Opens the lowest menu that shows that text and chooses from it. */
    Browser chooses(String option, String menu) {
        waits("opens " + menu, () -> clicks("button[aria-haspopup=listbox]", menu));
        waits("chooses " + option, () -> clicks("[role=option]", option));
        return this;
    }

    /** Clicks the lowest of what is shown that has this name, or else has it within its text. */
    private boolean clicks(String css, String name) {
        return Boolean.TRUE.equals(driver.executeScript("""
                const shown = [...document.querySelectorAll(arguments[0])].filter((each) => each.getClientRects().length);
                const words = (each) => each.innerText.replace(/\\s+/g, ' ').trim();
                const exact = shown.filter((each) => words(each) === arguments[1] || each.ariaLabel === arguments[1]);
                const found = exact.length ? exact : shown.filter((each) => words(each).includes(arguments[1]));
                found.at(-1)?.click();
                return found.length > 0;
                """, css, name));
    }

    /** Types into the field that is in focus, or else into the composer. */
    Browser types(String text) {
        waits("types", () -> {
            var composers = shown(By.cssSelector("textarea"));
            if (composers.isEmpty()) {
                return false;
            }
            composers.get(composers.size() - 1).sendKeys(text);
            return true;
        });
        return this;
    }

    /** Presses keys wherever the focus is. */
    Browser keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Tabs on until something of that name has the focus. */
    Browser tabsTo(String name) {
        for (int tabs = 0; tabs < 80; tabs++) {
            if (focused().contains(name)) {
                return this;
            }
            keys(Keys.TAB);
        }
        throw new AssertionError("no way by keyboard to " + name + "; the focus is on " + focused());
    }

    /** The name of what has the focus, if it is something to press or to write in. */
    private String focused() {
        return String.valueOf(driver.executeScript("""
                const focused = document.activeElement;
                const acts = ['BUTTON', 'TEXTAREA', 'INPUT', 'A'].includes(focused.tagName);
                return acts ? focused.innerText + ' ' + (focused.ariaLabel ?? '') : '';
                """));
    }

    boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    int count(String css) {
        return shown(By.cssSelector(css)).size();
    }

    /** {@return what the page complained about} */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    void picture(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private List<WebElement> shown(By by) {
        return driver.findElements(by).stream().filter(WebElement::isDisplayed).toList();
    }

    private interface Condition {
        boolean holds();
    }

    private void waits(String what, Condition condition) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "waited for: " + what + "\nthe page: " + text())
                .until(page -> condition.holds());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
