package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.KnowledgeBase;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page, unless the local workspace is enabled, which is then the first page. */
@Controller
@ConditionalOnBooleanProperty(name = "localworkspace.enabled", havingValue = false, matchIfMissing = true)
class LandingController {

    private final KnowledgeBase knowledge;

    LandingController(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping("/")
    ModelAndView landing() {
        return new ModelAndView("landing", Map.of("comparisons", knowledge.comparisons()));
    }
}
