package io.github.stackconsultant.web;

import io.github.stackconsultant.privacy.Retention;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is kept of people, why, how long, and how it is erased. */
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
                        "deliveries", retention.deliveries().toDays(),
                        "requests", retention.requests().toDays(),
                        "abandoned", retention.abandoned().toDays(),
                        "links", retention.links().toDays()));
    }
}
