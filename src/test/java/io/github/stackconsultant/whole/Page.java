package io.github.stackconsultant.whole;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.WheelInput;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One window, used with a pointer and a keyboard alone; all scripts but one only look. What should appear is waited for.
 *
 * Of several things of one name the lowest is meant, within the open list or dialog if there is one.
 */
final class Page {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(40);
    private static final int MOST_TABS = 100;
    private static final int PHONE = 500;

    private static final String BUTTON = "button:not([disabled], [aria-haspopup=listbox])";
    private static final String MENU = "button[aria-haspopup=listbox]";
    private static final String FIELD = "textarea, input";
    private static final String SCROLLED = "return Math.round(arguments[0].scrollTop)";

    private final Chromium chromium;
    private final String window;
    private final URI workspace;

    Page(Chromium chromium, String window, URI workspace) {
        this.chromium = chromium;
        this.window = window;
        this.workspace = workspace;
    }

    private ChromeDriver here() {
        return chromium.before(window);
    }

    /** Opens another page of the workspace in this window. */
    Page goesTo(String page) {
        // the part after # alone would load nothing anew
        List.of("about:blank", workspace.resolve("/") + page).forEach(here()::get);
        return this;
    }

    /** Gives the window that size; one as narrow as a phone has its touch screen, and no mouse. */
    Page sized(int width, int height) {
        boolean phone = width < PHONE;
        here().executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
        here().executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", phone));
        return this;
    }

    Page inTheDark() {
        here().executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        return this;
    }

    /** Presses the button of that name. */
    Page presses(String name) {
        return clicks(BUTTON, name);
    }

    /** Comes with the pointer to the message right below the latest day line, and waits until its toolbar shows. */
    Page pointsBelowTheDay() {
        var authors = here().findElements(By.cssSelector(".day + .message .author"));
        var head = authors.get(authors.size() - 1);
        // at the upper edge the toolbar above it would be scrolled away
        here().executeScript("arguments[0].scrollIntoView({ block: 'center' })", head);
        new Actions(here()).moveToElement(head).perform();
        waits("sees the toolbar", () -> words("""
                        return [...document.querySelectorAll('.message:hover .message-actions')]
                          .map((bar) => getComputedStyle(bar).pointerEvents).at(-1)
                        """).equals("auto"));
        return this;
    }

    /** {@return how many pixels, from top to bottom, of the toolbars of messages so pointed at something else takes} */
    long coveredToolbar() {
        return number(PageScripts.COVERED_TOOLBAR);
    }

    /** Gets a modal of these blocks, though the workspace would refuse them. */
    Page getsModal(String blocks) {
        here().executeScript(PageScripts.GETS_MODAL, blocks);
        return this;
    }

    /** Follows the link of that name, such as a channel in the side bar. */
    Page follows(String name) {
        return clicks("a", name);
    }

    /** Opens the menu of that name and chooses from it. */
    Page chooses(String option, String menu) {
        return clicks(MENU, menu).clicks("[role=option]", option);
    }

    /** Types into the field of that name, and sends it. */
    Page writes(String text, String field) {
        return clicks(FIELD, field).keys(text, Keys.ENTER);
    }

    /** Presses keys wherever the focus is. */
    Page keys(CharSequence... keys) {
        new Actions(here()).sendKeys(keys).perform();
        return this;
    }

    /** Turns the wheel over the messages, or those of the open thread, so that they move up by as many pixels. */
    Page readsOn(int pixels) {
        var messages = here().findElement(By.cssSelector(".thread .scroller, .frame:not(.with-thread) .scroller"));
        long before = number(SCROLLED, messages);
        new Actions(here())
                .scrollFromOrigin(WheelInput.ScrollOrigin.fromElement(messages), 0, pixels)
                .perform();
        waits("reads on", () -> number(SCROLLED, messages) != before);
        waits("stands still", () -> {
            long now = number(SCROLLED, messages);
            // the page itself hears of it with the next frame
            here().executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
            return number(SCROLLED, messages) == now;
        });
        return this;
    }

    /** Tabs on until something of that name has the focus. */
    Page tabsTo(String name) {
        return tabs(name, Keys.TAB);
    }

    /** Tabs backwards, as from the field below the messages to the latest of them. */
    Page tabsBackTo(String name) {
        return tabs(name, Keys.chord(Keys.SHIFT, Keys.TAB));
    }

    private Page tabs(String name, CharSequence key) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (focused().contains(name)) {
                return this;
            }
            keys(key);
        }
        throw new AssertionError("no way by keyboard to " + name + "; the focus is on " + focused());
    }

    /** Waits until what has that name has the focus. */
    Page isAt(String name) {
        waits("is at " + name, () -> focused().contains(name));
        return this;
    }

    /** Waits until the list that is open offers that first. */
    Page isOffered(String option) {
        waits(
                "is offered " + option,
                () -> words("return document.querySelector('.picker-list .active')?.innerText")
                        .contains(option));
        return this;
    }

    /** The name of what has the focus, if it is something to press or to write in. */
    private String focused() {
        return words("""
                const focused = document.activeElement;
                const acts = ['BUTTON', 'TEXTAREA', 'INPUT', 'A'].includes(focused.tagName);
                return acts ? focused.innerText + ' ' + (focused.ariaLabel ?? '') + ' ' + (focused.placeholder ?? '') : '';
                """);
    }

    /** Waits until that text is visible. */
    Page sees(String text) {
        waits("sees " + text, () -> becomes(text, true));
        return this;
    }

    /** Waits until that text is in the latest message. */
    Page seesLast(String text) {
        var latest = "return [...document.querySelectorAll('.main .scroller article')].at(-1)?.innerText";
        waits("sees last " + text, () -> words(latest).contains(text));
        return this;
    }

    /** Waits until that text is gone. */
    Page seesNoLonger(String text) {
        waits("sees no longer " + text, () -> becomes(text, false));
        return this;
    }

    private boolean becomes(String text, boolean visible) {
        return Boolean.TRUE.equals(here().executeAsyncScript(PageScripts.BECOMES, text, visible));
    }

    /** {@return all that can be read right now} */
    String text() {
        return words("return document.body.innerText");
    }

    private String words(String script) {
        return String.valueOf(here().executeScript(script));
    }

    /** {@return how many things of that kind are shown} */
    long count(String css) {
        return number(
                "return [...document.querySelectorAll(arguments[0])].filter((each) => each.checkVisibility()).length",
                css);
    }

    /** {@return how far the page reaches beyond the side of the screen, in pixels} */
    long overflow() {
        return number("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** {@return how many buttons lie beyond a side of the screen} */
    long buttonsOutOfReach() {
        return number("""
                return [...document.querySelectorAll('main button')].filter((each) => each.checkVisibility())
                  .map((each) => each.getBoundingClientRect()).filter((box) => box.left < 0 || box.right > innerWidth).length;
                """);
    }

    /** {@return how many labels of charts reach beyond their drawing, and are cut off there} */
    long cutLabels() {
        return number(PageScripts.CUT_LABELS);
    }

    /** {@return how far below the upper edge of the messages the latest one begins; below 0 where that is out of sight} */
    long beginningOfTheLatest() {
        rests();
        return number("""
                const list = document.querySelector('.main .scroller');
                const latest = [...list.querySelectorAll('article')].at(-1);
                return Math.round(latest.getBoundingClientRect().top - list.getBoundingClientRect().top);
                """);
    }

    private long number(String script, Object... arguments) {
        return ((Number) Objects.requireNonNull(here().executeScript(script, arguments))).longValue();
    }

    /** {@return a picture of all that is seen} */
    byte[] picture() {
        return rests().getScreenshotAs(OutputType.BYTES);
    }

    /** {@return a picture of the latest message alone} */
    byte[] pictureOfMessage() {
        var messages = rests().findElements(By.cssSelector(".message"));
        return messages.get(messages.size() - 1).getScreenshotAs(OutputType.BYTES);
    }

    /** Takes the focus and the pointer away, and waits until nothing moves. */
    private ChromeDriver rests() {
        here().executeAsyncScript("document.activeElement.blur(); setTimeout(arguments[0], 600)");
        new Actions(here()).moveToLocation(1, 1).perform();
        return here();
    }

    /** What moved or was drawn anew between the look and the click is looked for again. */
    private Page clicks(String selector, String name) {
        waits("clicks " + name, () -> {
            var found = (WebElement) here().executeScript(PageScripts.NAMED, selector, name);
            if (found == null) {
                return false;
            }
            found.click();
            return true;
        });
        return this;
    }

    private interface Condition {
        boolean holds();
    }

    private void waits(String what, Condition condition) {
        new WebDriverWait(here(), PATIENCE, PAUSE)
                .ignoring(WebDriverException.class)
                .withMessage(() -> "waited for: " + what + "\nthe page: " + text())
                .until(page -> condition.holds());
    }
}
