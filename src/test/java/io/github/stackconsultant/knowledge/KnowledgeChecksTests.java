package io.github.stackconsultant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Altered;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no file can hold, since its keys exclude it, but a comparison can; the rest is tested on files. */
class KnowledgeChecksTests {

    private static final Comparison SOUND = KnowledgeFixtures.databases();

    @Test
    void findNothingInASoundComparison() {
        assertThat(KnowledgeChecks.problems(SOUND)).isEmpty();
        assertThat(KnowledgeChecks.warnings(SOUND)).isEmpty();
    }

    @Test
    void everyIdStandsOnce() {
        Comparison twice = with(twice(SOUND.criteria()), twice(SOUND.steps()));

        assertThat(KnowledgeChecks.problems(twice))
                .filteredOn(problem -> problem.what().startsWith("has the id"))
                .map(KnowledgeProblem::path)
                .containsExactly("criteria.concurrent-writes", "steps.place");
    }

    @Test
    void everyAnswerIdStandsOnceInItsStep() {
        Step step = SOUND.steps().get(0);
        Step twice = Altered.step(step, twice(step.answers()));

        assertThat(KnowledgeChecks.problems(with(SOUND.criteria(), List.of(twice))))
                .map(KnowledgeProblem::path)
                .contains("steps.place.answers.server");
    }

    @Test
    void everyScaleHasFiveLines() {
        Criterion criterion = SOUND.criteria().get(0);
        Criterion shortened = new Criterion(
                criterion.id(),
                criterion.name(),
                criterion.shortName(),
                criterion.scale().subList(0, 3),
                Optional.empty(),
                criterion.ratings(),
                false,
                false);

        assertThat(KnowledgeChecks.problems(with(replacedFirst(SOUND.criteria(), shortened), SOUND.steps())))
                .containsExactly(new KnowledgeProblem(
                        "criteria.concurrent-writes.scale", "holds 3", "Say what each of 0 to 4 means"));
    }

    @Test
    void anEvenCriterionTreatsAllOptionsAlike() {
        Criterion criterion = SOUND.criteria().get(0);
        Criterion even = new Criterion(
                criterion.id(),
                criterion.name(),
                criterion.shortName(),
                criterion.scale(),
                Optional.empty(),
                criterion.ratings(),
                true,
                false);

        assertThat(KnowledgeChecks.problems(with(replacedFirst(SOUND.criteria(), even), SOUND.steps())))
                .containsExactly(new KnowledgeProblem(
                        "criteria.concurrent-writes",
                        "is even, but does not rate all options alike",
                        "Give them all the same value"));
    }

    @Test
    void anEvenCriterionSaysWhichOfItsConditionsIsNotMet() {
        Criterion criterion = SOUND.criteria().get(0);
        Criterion silent = new Criterion(
                criterion.id(),
                criterion.name(),
                criterion.shortName(),
                criterion.scale(),
                Optional.empty(),
                SOUND.options().stream()
                        .map(option -> new Rating(option.id(), Rating.NEUTRAL, List.of()))
                        .toList(),
                true,
                false);

        assertThat(KnowledgeChecks.problems(with(replacedFirst(SOUND.criteria(), silent), SOUND.steps())))
                .containsExactly(new KnowledgeProblem(
                        "criteria.concurrent-writes",
                        "is even, but no rating names an item",
                        "Name the items that say that either option will do"));
    }

    @Test
    void aStepWhoseAnswersTouchNothingSpokenIsWorthAWarning() {
        List<Criterion> silent = SOUND.criteria().stream()
                .map(criterion -> new Criterion(
                        criterion.id(),
                        criterion.name(),
                        criterion.shortName(),
                        criterion.scale(),
                        criterion.part(),
                        criterion.ratings().stream()
                                .map(rating -> new Rating(rating.option(), Rating.NEUTRAL, List.of()))
                                .toList(),
                        false,
                        false))
                .toList();

        assertThat(KnowledgeChecks.warnings(with(silent, SOUND.steps())))
                .map(KnowledgeProblem::path)
                .contains("steps.place", "steps.qualities");
    }

    @Test
    void lengthsCountCharactersAsPeopleDo() {
        KnowledgeText text = KnowledgeText.needed("title", "\uD83D\uDE00".repeat(60), 60);

        assertThat(text.length()).isEqualTo(60);
    }

    @Test
    void theNearestKnownIdsAreOffered() {
        Known known = new Known("item", List.of("far-away", "wall", "walk", "wax", "saw", "was"));

        assertThat(known.unknown("a.b", "wal"))
                .containsExactly(new KnowledgeProblem(
                        "a.b",
                        "names the item \"wal\", which does not exist",
                        "Known: \"wall\", \"walk\", \"wax\", \"was\", \"saw\" and 1 more"));
    }

    private static Comparison with(List<Criterion> criteria, List<Step> steps) {
        return Altered.comparison(SOUND, criteria, steps);
    }

    private static <T> List<T> twice(List<T> things) {
        List<T> more = new ArrayList<>(things);
        more.add(things.get(0));
        return more;
    }

    private static <T> List<T> replacedFirst(List<T> things, T replacement) {
        List<T> others = new ArrayList<>(things);
        others.set(0, replacement);
        return others;
    }
}
