package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharingRatingAndReadingTests extends ConversationScenes {

    @Test
    void onlyTheOwnerSharesACard() {
        var given = ana.starts().skipsTheRest().advice().get(0);

        bo.does(new Move.Share(given.id(), "C9"));
        assertThat(bo.reply()).isEqualTo(new Reply.Refused(new ConsultationNotice.NotYours("ana")));
        assertThat(bo.notices()).containsExactly(new ConsultationNotice.NotYours("ana"));

        ana.does(new Move.Share(given.id(), "C9"));
        assertThat(ana.heard()).singleElement().satisfies(statement -> {
            assertThat(statement.place().channel()).isEqualTo("C9");
            assertThat(statement.content()).isEqualTo(new ConsultationContent.SharedCard(given.id()));
        });
    }

    @Test
    void whatOnlyTheOwnerMayOpenNamesTheOwnerToAnother() {
        var given = ana.starts().skipsTheRest().advice().get(0);

        bo.does(new Move.Unopened(given.id()));

        assertThat(bo.reply()).isEqualTo(new Reply.Refused(new ConsultationNotice.NotYours("ana")));
        assertThat(bo.notices()).containsExactly(new ConsultationNotice.NotYours("ana"));
    }

    @Test
    void aRatingIsStoredAndReplacesTheEarlierOne() {
        var given = ana.starts().skipsTheRest().advice().get(0);

        assertThat(ana.does(new Move.Rate(given.id(), true)).notices()).containsExactly(PlainNotice.RATED);
        ana.does(new Move.Rate(given.id(), false));
        bo.does(new Move.Rate(given.id(), true));

        assertThat(driver.recommendations().ratings(given.id()))
                .isEqualTo(Map.of(ana.person(), false, bo.person(), true));
    }

    @Test
    void whatIsGoneIsOutdated() {
        var gone = new RecommendationId("gone");

        assertThat(ana.does(new Move.Share(gone, "C9")).reply())
                .isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
        assertThat(ana.does(new Move.Rate(gone, true)).reply())
                .isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
        assertThat(ana.does(new Move.Unopened(gone)).reply())
                .isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
        assertThat(ana.does(new Move.Unknown()).reply())
                .isEqualTo(new Reply.Refused(ConsultationNotice.Outdated.gone()));
    }

    @Test
    void anOptionThatIsNotKnownIsAnsweredWithThoseThatAre() {
        ana.says("cons cobol");

        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.WhichOption(List.of("Node.js", "Python"), Move.Page.CONS));
    }

    @Test
    void readingLeavesTheOpenQuestionOpen() {
        ana.starts().says("cons of python");

        assertThat(ana.kinds()).containsExactly(PageOfKnowledge.class);
        assertThat(ana.heard().get(0).content())
                .isEqualTo(new PageOfKnowledge(Move.Page.CONS, Optional.of(new OptionId("python"))));
        assertThat(ana.says("compare").heard().get(0).content())
                .isEqualTo(new PageOfKnowledge(Move.Page.COMPARE, Optional.empty()));
        assertThat(ana.says("history").kinds()).containsExactly(ConsultationContent.History.class);
        assertThat(ana.says("help").notices()).containsExactly(PlainNotice.HELP);
        assertThat(ana.asked()).contains(new StepId("product"));
    }

    @ParameterizedTest
    @CsvSource({
        "what are Python's cons?, CONS, ''",
        "what are the pros and cons of python?, PROS, CONS",
        "pros and cons python please, PROS, CONS"
    })
    void listsThatAreAskedForAreShownInFullAndTheQuestionStaysOpen(String text, Move.Page first, String second) {
        ana.starts().says(text);

        var python = Optional.of(new OptionId("python"));
        var shown = Stream.of(first.name(), second)
                .filter(page -> !page.isEmpty())
                .map(page -> new PageOfKnowledge(Move.Page.valueOf(page), python))
                .toList();
        assertThat(ana.heard().stream()
                        .map(Statement::content)
                        .filter(PageOfKnowledge.class::isInstance)
                        .toList())
                .isEqualTo(shown);
        assertThat(ana.asked()).contains(new StepId("product"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pros and cons", "node vs python pros and cons", "show pros and cons"})
    void listsOfNoOptionOrMoreThanAFewAreAskedAbout(String text) {
        ana.says(text);

        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.WhichOption(List.of("Node.js", "Python"), Move.Page.PROS));

        ana.starts().says("a chat").says(text);

        assertThat(ana.notices())
                .containsExactly(new ConsultationNotice.WhichOption(List.of("Node.js", "Python"), Move.Page.PROS));
        assertThat(ana.asked()).contains(new StepId("area"));
    }
}
