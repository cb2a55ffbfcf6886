package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.WebDriverException;

/**
 * The browser of the type of tests that registers it in a static field and those nested in it. It starts with the first
 * page and ends with the last of them. Where a page complains its test fails, and what all pages showed when a test failed
 * is left in target/pages.
 *
 * <p>Without a Chromium the tests are skipped, but where CI is set they fail.
 */
final class Browser
        implements ExecutionCondition,
                BeforeAllCallback,
                AfterTestExecutionCallback,
                AfterEachCallback,
                AfterAllCallback {

    private static final Path PAGES = Path.of("target", "pages");

    private @Nullable ExtensionContext outermost;
    private @Nullable Chromium running;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.isThere() || System.getenv("CI") != null
                ? ConditionEvaluationResult.enabled("a Chromium and its driver are there, or have to be")
                : ConditionEvaluationResult.disabled("no Chromium with its driver is there");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (outermost == null) {
            outermost = context;
        }
    }

    /** Opens a window on a page of that workspace, such as {@code ?user=U0ANA#D0ANA}. */
    Page opens(URI workspace, String page, int width, int height) {
        var chromium = chromium();
        return new Page(chromium, chromium.opensAWindow(), workspace)
                .sized(width, height)
                .goesTo(page);
    }

    private Chromium chromium() {
        var started = running;
        if (started == null) {
            assertThat(Chromium.isThere())
                    .as("a Chromium and its driver are there")
                    .isTrue();
            started = Chromium.start();
            running = started;
        }
        return started;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (running != null && context.getExecutionException().isPresent()) {
            leaves(pictures(running), context.getRequiredTestMethod().getName());
        }
    }

    /** A browser that has crashed hides no other failure. */
    private static List<byte[]> pictures(Chromium chromium) {
        try {
            return chromium.pictures();
        } catch (WebDriverException crashed) {
            return List.of();
        }
    }

    private static void leaves(List<byte[]> pictures, String test) throws IOException {
        Files.createDirectories(PAGES);
        for (int page = 1; page <= pictures.size(); page++) {
            Files.write(PAGES.resolve(test + "-" + page + ".png"), pictures.get(page - 1));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        closesItsPages();
    }

    /** Closes all pages, of which none may have complained; before the end of an app that ends before its test. */
    void closesItsPages() {
        if (running != null) {
            var complaints = running.complaints();
            running.closesItsWindows();
            assertThat(complaints).as("what pages complained about").isEmpty();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (context.equals(outermost)) {
            outermost = null;
            if (running != null) {
                running.close();
                running = null;
            }
        }
    }
}
