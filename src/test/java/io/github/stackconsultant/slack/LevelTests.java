package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.Catalogue.answer;
import static io.github.stackconsultant.fixtures.Catalogue.need;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Certainty;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.messaging.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said where options are level, of whose answers, and of what has one name with something else. */
class LevelTests {

    private static final Comparison LEVEL = Catalogue.of("left", "right")
            .publisher("Left")
            .criterion("speed", 4, 1)
            .criterion("reach", 1, 4)
            .step("main", Step.Kind.ONE, answer("all", need("speed", 1), need("reach", 1)), answer("nothing"))
            .build();

    private final Rig rig = new Rig(new KnowledgeBase(List.of(LEVEL)));
    private final GivenRecommendation given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);

    @Test
    void whereTheyAreExactlyLevelNobodyLeadsByNothing() {
        assertThat(rig.informations.certainty(new Certainty(given.id())).text())
                .startsWith("*Too close to call*: Left and Right are level; confidence ");
        assertThat(rig.cards.own(given, Optional.of(LEVEL), 0).json())
                .contains("For Left +6, for Right +6 \u2192 level.")
                .doesNotContain("margin 0");
    }

    @Test
    void ofMoreOnlyThoseWithTheMostPointsAreLevel() {
        var three = Catalogue.of("left", "right", "middle")
                .criterion("speed", 4, 4, 1)
                .step("main", Step.Kind.ONE, answer("fast", need("speed", 1)), answer("nothing"))
                .build();
        var other = new Rig(new KnowledgeBase(List.of(three)));
        var found = other.recommendation(Rig.ANA, Rig.ANA_DIRECT);

        assertThat(other.informations.certainty(new Certainty(found.id())).text())
                .contains(": Left and Right are level; ");
    }

    @Test
    void whereTheyAreExactlyLevelNoRecommendationIsSaidToStand() {
        var next = new ConsultationNotice.NextSteps(given.consultation(), given.id());

        assertThat(rig.notices.notice(next).text())
                .startsWith(
                        "Left and Right are level: there is no clear recommendation yet. Let the team vote on your ");
    }

    @Test
    void anotherReaderReadsWhoseAnswersTheyAre() {
        var comparison = Optional.of(LEVEL);

        assertThat(text(Optional.of(Rig.ANA))).contains("The answers of <@U0ANA>: Main: ");
        assertThat(text(Optional.empty())).contains("Your answers: Main: ");
        assertThat(BlockRules.mrkdwn(
                        BlockRules.json(rig.cards.shared(given, comparison).blocks())))
                .anyMatch(text -> text.startsWith("The answers of <@U0ANA>: "));
    }

    private String text(Optional<Person> owner) {
        var comparison = Optional.of(LEVEL);
        var view = owner.map(each -> rig.modals.recommendationOf(each, given.advice(), comparison))
                .orElseGet(() -> rig.modals.votedRecommendation(given.advice(), comparison));
        return String.join("\n", BlockRules.mrkdwn(BlockRules.json(view.getBlocks())));
    }

    @Test
    void anOptionWhoseNameIsItsPublishersIsNamedOnce() {
        var view = rig.sides.view(given);

        assertThat(BlockRules.mrkdwn(BlockRules.json(view.getBlocks())))
                .anyMatch(text -> text.contains("|Speed> (Left, February 2022)"))
                .anyMatch(text -> text.contains("|Speed> (Right, Left, February 2022)"));
        assertThat(KnowledgeLinks.origin("Left", Optional.empty())).isEqualTo("Left");
    }

    @Test
    void severalComparisonsAreGreetedWithOneALine() {
        assertThat(new Rig(KnowledgeFixtures.both())
                        .notices
                        .notice(PlainNotice.WELCOME)
                        .text())
                .startsWith("Hello. I help you decide:\n\u2022 PostgreSQL, MySQL or SQLite\n\u2022 Node.js or Python")
                .contains("\nA few questions, then a recommendation");
        assertThat(new Rig(KnowledgeFixtures.ours())
                        .notices
                        .notice(PlainNotice.WELCOME)
                        .text())
                .startsWith("Hello. I help you decide: Node.js or Python")
                .contains(". A few questions, then");
    }
}
