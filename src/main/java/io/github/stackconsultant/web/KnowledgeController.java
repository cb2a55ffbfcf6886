package io.github.stackconsultant.web;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the knowledge. */
@Controller
class KnowledgeController {

    private final KnowledgeBase knowledge;
    private final Clock clock;

    KnowledgeController(KnowledgeBase knowledge, Clock clock) {
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @GetMapping("/knowledge")
    ModelAndView index() {
        return new ModelAndView(
                "knowledge",
                Map.of("pages", knowledge.comparisons().stream().map(this::page).toList()));
    }

    @GetMapping("/knowledge/{comparison}")
    ModelAndView comparison(@PathVariable("comparison") String comparison) {
        return knowledge
                .comparison(new ComparisonId(comparison))
                .map(found -> new ModelAndView("comparison", Map.of("page", page(found))))
                .orElseGet(() -> new ModelAndView("error/404", HttpStatus.NOT_FOUND));
    }

    private ComparisonPage page(Comparison comparison) {
        return ComparisonPage.of(comparison, LocalDate.now(clock));
    }
}
