package io.github.stackconsultant.web;

import io.github.stackconsultant.privacy.Retention;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on what personal data is kept, why, for how long, and how it is erased. */
@Controller
class PrivacyController {

    private final Retention retention;

    PrivacyController(Retention retention) {
        this.retention = retention;
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return new ModelAndView(
                "privacy",
                Map.of(
                        "deliveries", words(retention.deliveries()),
                        "requests", words(retention.requests()),
                        "requestsAtMost", words(retention.requests().multipliedBy(2)),
                        "abandoned", words(retention.abandoned()),
                        "links", words(retention.links())));
    }

    /** {@return the time in days if it is a whole number of them, otherwise in hours, rounded up} */
    static String words(Duration time) {
        long hours = time.plus(Duration.ofHours(1)).minusNanos(1).toHours();
        return hours % Duration.ofDays(1).toHours() == 0
                ? counted(hours / Duration.ofDays(1).toHours(), "day")
                : counted(hours, "hour");
    }

    private static String counted(long count, String unit) {
        return count == 1 ? "1 " + unit : count + " " + unit + "s";
    }
}
