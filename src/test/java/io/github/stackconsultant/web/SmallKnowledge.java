package io.github.stackconsultant.web;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Con;
import io.github.stackconsultant.knowledge.Criterion;
import io.github.stackconsultant.knowledge.CriterionId;
import io.github.stackconsultant.knowledge.Fact;
import io.github.stackconsultant.knowledge.ItemId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.Part;
import io.github.stackconsultant.knowledge.PartId;
import io.github.stackconsultant.knowledge.Pro;
import io.github.stackconsultant.knowledge.Rating;
import io.github.stackconsultant.knowledge.Source;
import io.github.stackconsultant.knowledge.SourceId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.knowledge.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Two hand-made comparisons: one of two options with everything in it, one of three. */
final class SmallKnowledge {

    static final String SCRIPT = "<script>alert('x')</script>";
    private static final SourceId ARTICLE = new SourceId("article");

    private SmallKnowledge() {}

    static KnowledgeBase base() {
        return new KnowledgeBase(List.of(
                comparison("drinks", "Tea or coffee", List.of("tea", "coffee")),
                comparison("fruit", "Apple, pear or plum", List.of("apple", "pear", "plum"))));
    }

    static Source source(String id, LocalDate published) {
        return new Source(
                new SourceId(id),
                "An article",
                "A. Author",
                "The Publisher",
                published,
                Optional.of("https://example.com/article"),
                Source.ANY_KIND);
    }

    private static Comparison comparison(String id, String title, List<String> options) {
        return new Comparison(
                new ComparisonId(id),
                "v1",
                title,
                "the afternoon",
                List.of(source("article", LocalDate.of(2022, 2, 4))),
                options.stream().map(SmallKnowledge::option).toList(),
                List.of(new Part(new PartId("morning"), "the morning", "What happens before noon.")),
                "Two pots to wash.",
                criteria(options),
                List.of(step()),
                "Both are good. " + SCRIPT);
    }

    private static Option option(String id) {
        return new Option(
                new OptionId(id),
                "The " + id,
                List.of(),
                "What " + id + " is. " + SCRIPT,
                List.of(new Fact(
                        new ItemId(id + "-fact"),
                        "Fact of " + id + SCRIPT,
                        "Text." + SCRIPT,
                        List.of("Detail of " + id + SCRIPT),
                        Optional.of("The Bureau" + SCRIPT),
                        OptionalInt.of(2021),
                        "Heading" + SCRIPT,
                        ARTICLE)),
                List.of(new Pro(new ItemId(id + "-pro"), "Pro of " + id, "Text.", List.of(), "For it", ARTICLE)),
                List.of(new Con(new ItemId(id + "-con"), "Con of " + id, "Text.", List.of(), "Against it", ARTICLE)),
                List.of(new UseCase(
                        new ItemId(id + "-use"), "Use of " + id, "Text.", List.of("An example"), "Uses", ARTICLE)));
    }

    private static List<Criterion> criteria(List<String> options) {
        List<String> scale = List.of("Asleep", "Drowsy", "Nothing said", "Awake", "Wide awake");
        List<Rating> spoken = options.stream()
                .map(option -> new Rating(new OptionId(option), 4, List.of(new ItemId(option + "-pro"))))
                .toList();
        List<Rating> silent = options.stream()
                .map(option -> new Rating(new OptionId(option), 2, List.of()))
                .toList();
        return Stream.of(
                        new Criterion(
                                new CriterionId("waking"),
                                "Waking up",
                                "Waking",
                                scale,
                                Optional.of(new PartId("morning")),
                                spoken,
                                false,
                                false),
                        new Criterion(
                                new CriterionId("taste"),
                                "Taste",
                                "Taste",
                                scale,
                                Optional.empty(),
                                silent,
                                false,
                                false))
                .toList();
    }

    private static Step step() {
        Need need = new Need(new CriterionId("waking"), 3, "There is a meeting.", Need.Basis.JUDGEMENT);
        return new Step(
                new StepId("time"),
                "Time",
                "a time",
                "When is it?",
                "It decides how awake one must be.",
                Step.Kind.RANKED,
                List.of("just before a meeting"),
                List.of(
                        new Answer(
                                new AnswerId("early"),
                                "Early",
                                "Before nine",
                                List.of(need),
                                Catalogue.NO_CUES,
                                List.of()),
                        new Answer(new AnswerId("late"), "Late", "", List.of(), Catalogue.NO_CUES, List.of())),
                Catalogue.NO_STEP_CUES,
                "Steps",
                ARTICLE);
    }
}
