package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of steps that take several answers comes to what was answered before. */
class AddedAnswersTests extends ConversationScenes {

    @Test
    void comeToWhatWasAnswered() {
        ana.starts().skips("product").skips("area").skips("market").chooses("resources", "python-people");

        ana.changes("resources").says("the team is data scientists too");
        assertThat(ids("resources")).containsExactly("python-people", "data-scientists");

        ana.changes("resources").says("add data scientists to Python people");
        assertThat(ids("resources")).containsExactly("python-people", "data-scientists");

        ana.says("my team also knows some Java");
        assertThat(ids("resources")).containsExactly("python-people", "data-scientists", "other-languages");
    }

    @Test
    void areNoMoreThanTheStepTakes() {
        ana.starts().chooses("product", "messenger").skips("area").skips("market");
        ana.skips("resources").chooses("performance", "many-requests", "real-time", "mobile");

        ana.says("security is important too");

        assertThat(ids("performance")).containsExactly("many-requests", "real-time", "security");
        assertThat(ana.heard().stream()
                        .flatMap(statement -> Contents.shownBack(statement).stream())
                        .flatMap(shown -> shown.left().stream()))
                .containsExactly("Mobile");
    }

    @Test
    void comeFirstIfTheyAreSaidToMatterMost() {
        ana.starts().chooses("product", "messenger").skips("area").skips("market");
        ana.skips("resources").chooses("performance", "many-requests", "mobile");

        ana.says("above all it has to be secure");

        assertThat(ids("performance")).containsExactly("security", "many-requests", "mobile");
    }

    @Test
    void takeThePlaceOfWhatIsDenied() {
        ana.starts().chooses("product", "messenger").skips("area").skips("market");
        ana.skips("resources").chooses("performance", "many-requests", "real-time", "mobile");

        ana.says("security, not real time");

        assertThat(ids("performance")).containsExactly("many-requests", "security", "mobile");
    }

    @Test
    void takeItsPlaceAlsoWhereItIsAskedFirstWhichIsMeant() {
        ana.starts().chooses("product", "messenger").skips("area").skips("market");
        ana.skips("resources").chooses("performance", "many-requests", "security", "mobile");

        ana.says("not security, but good performance");
        assertThat(ana.asked()).contains(PERFORMANCE);
        ana.chooses("performance", "responsiveness");

        assertThat(ids("performance")).containsExactly("many-requests", "responsiveness", "mobile");
    }

    @Test
    void leaveNothingElseIfTheyAreAllThereIs() {
        ana.starts().chooses("product", "messenger").skips("area").skips("market");
        ana.skips("resources").chooses("performance", "many-requests", "mobile");

        ana.says("only security");

        assertThat(ids("performance")).containsExactly("security");
    }

    @Test
    void areKeptWhereALaterQuestionIsOpen() {
        ana.starts().skips("product").skips("area").skips("market").chooses("resources", "python-people");

        ana.says("my brother helps, he does react");

        assertThat(ids("resources")).containsExactly("javascript-people", "python-people");
        assertThat(ana.consultation().answerTo(PERFORMANCE)).isEmpty();
    }

    @Test
    void takeAwayWhatTheyExclude() {
        ana.starts().skips("product").skips("area").skips("market").chooses("resources", "javascript-people");

        ana.says("also nobody knows JavaScript");

        assertThat(ids("resources")).containsExactly("no-javascript");
    }

    @Test
    void standAloneWhereNothingWasAnswered() {
        ana.starts().skips("product").skips("area").skips("market");

        ana.says("data scientists too");

        assertThat(ids("resources")).containsExactly("data-scientists");
    }

    @Test
    void underACardComeToThatOnWhichItRestsAndOnlyThatIsShownAsTheAnswerBefore() {
        ana.starts().skips("product").skips("area").skips("market").chooses("resources", "python-people");
        ana.skips("performance");
        driver.passes(Duration.ofMinutes(5));

        ana.says("the team is data scientists too");
        ana.says("my team also knows some Java");

        assertThat(ids("resources")).containsExactly("python-people", "data-scientists", "other-languages");
        assertThat(ana.heard().stream()
                        .flatMap(statement -> Contents.shownBack(statement).stream())
                        .filter(shown -> shown.step().value().equals("resources"))
                        .flatMap(shown -> shown.before().stream()))
                .containsExactly("Python people");
        assertThat(driver.consultations()).hasSize(1);
    }

    private List<String> ids(String step) {
        return ana
                .consultation()
                .answerTo(new StepId(step))
                .filter(StepAnswer.Chosen.class::isInstance)
                .map(answer -> ((StepAnswer.Chosen) answer).answers())
                .orElse(List.of())
                .stream()
                .map(AnswerId::value)
                .toList();
    }
}
