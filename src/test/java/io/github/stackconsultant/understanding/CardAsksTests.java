package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about a recommendation that stands, while no question is open. */
class CardAsksTests {

    private static final Comparison OURS = KnowledgeFixtures.nodejsVsPython();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        why?                                  | WHY
        why not?                              | WHY
        what does that mean?                  | WHY
        can you explain the verdict please    | WHY
        what would change it?                 | CHANGES
        ok, what would change your mind       | CHANGES
        can you show me every number          | NUMBERS
        both sides                            | SIDES
        show me both sides please             | SIDES
        how sure are you?                     | SURE
        why not then?                         | WHY
        what about it?                        | WHY
        how confident is this?                | SURE
        is it a close call?                   | SURE
        is it close?                          | SURE
        are you sure about that?              | SURE
        how sure are you of your advice?      | SURE
        your recommendation, how sure is it?  | SURE
        why is it only moderate               | MEASURES
        what does clear mean                  | MEASURES
        how is the margin computed?           | MEASURES
        what does 382 mean                    | MEASURES
        why is the confidence so low?         | MEASURES
        what would make it clear?             | CHANGES
        what did you understand?              | ANSWERS
        what do you know                      | ANSWERS
        my answers                            | ANSWERS
        so what should I do now               | NEXT
        what now?                             | NEXT
        show me the recommendation            | AGAIN
        give me the recommendation            | AGAIN
        show me the card again                | AGAIN
        open my last recommendation           | AGAIN
        what if                               | WHAT_IF
        what if we hire a python team?        | WHAT_IF
        what if the users are abroad          | WHAT_IF
        and suppose we had one more developer | WHAT_IF
        so which one would YOU pick           | PICK
        done                                  | NEXT
        so?                                   | NEXT
        really?                               | SURE
        i disagree                            | SURE
        nice                                  | PRAISE
        good bot                              | PRAISE
        wow that was quick                    | PRAISE
        lgtm                                  | PRAISE
        hold on                               | PAUSE
        hm                                    | PAUSE
        hm, why?                              | WHY
        ok decide for me                      | DECIDE
        both?                                 | TOGETHER
        can we do both                        | TOGETHER
        wait no                               | ANSWERS
        """)
    void anAskIsOneInAnyPadding(String text, CardPart part) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.AboutCard(part));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what did you understand?", "what did I answer so far", "my answers", "what do you know so far"})
    void whatWasAnsweredIsAskedForWhileAQuestionIsOpenToo(String text) {
        assertThat(Spoken.at("market", text)).isEqualTo(new Meaning.AboutCard(CardPart.ANSWERS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        why Python?                             | python | Python
        why not Python?                         | python | Python
        why not django?                         | python | django
        Why not FastAPI then?                   | python | FastAPI
        why not Express?                        | nodejs | Express
        why not NestJS instead?                 | nodejs | NestJS
        why not Nest.js?                        | nodejs | Nest.js
        what speaks for Python?                 | python | Python
        what speaks against Node.js?            | nodejs | Node.js
        what about Flask?                       | python | Flask
        reasons for node                        | nodejs | node
        why do you recommend Node.js            | nodejs | Node.js
        why Python and not Node.js?             | python | Python
        why Node.js rather than Django          | nodejs | Node.js
        why should we use Python?               | python | Python
        why not use Django instead of Express?  | python | Django
        can we use FastAPI?                     | python | FastAPI
        what if we used python?                 | python | python
        what would make it Python?              | python | Python
        """)
    void whatIsAskedOfOneOptionIsAboutThatOne(String text, String option, String name) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.AboutOption(OURS.id(), new OptionId(option), name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"why not Rails?", "why not Go?", "what about Elixir?", "why not a chat?"})
    void whatNoCardComparesIsNotAskedOfTheCard(String text) {
        assertThat(Spoken.underCard(text)).isNotInstanceOfAny(Meaning.AboutCard.class, Meaning.AboutOption.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        my colleague said go is better   | Go
        My boss say why not PHP          | PHP
        rust is faster than node         | Rust
        """)
    void whatOthersPreferIsNotAmongWhatIsCompared(String text, String name) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.NotCompared(name, List.of(OURS.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"python is nice", "make it go faster"})
    void whatNamesSomethingElseIsNeitherPraiseNorAboutALanguage(String text) {
        assertThat(Spoken.underCard(text)).isNotInstanceOfAny(Meaning.AboutCard.class, Meaning.NotCompared.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        and if possible it must be secure              | performance: security
        and if time allows, real time updates          | performance: real-time
        supposing you are right, it must be secure     | performance: security
        """)
    void whatBeginsLikeASuppositionMaySayMore(String text, String answers) {
        assertThat(Spoken.answersUnderCard(text)).containsExactly(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what about both?", "can we use both?", "open"})
    void whatMayBeAskedOfTheOpenQuestionIsNotAskedOfTheCard(String text) {
        assertThat(Spoken.at("resources", text)).isNotInstanceOf(Meaning.AboutCard.class);
        assertThat(Spoken.underCard(text)).isInstanceOf(Meaning.AboutCard.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        another thing: it must be secure             | AT_HAND
        it's a different thing: we are five now      | AT_HAND
        we need a secure system                      | NOTHING
        we need a small team                         | NOTHING
        we build a shop as well                      | NOTHING
        we replace the old shop                      | NOTHING
        we port an old shop                          | PROJECT
        we build a shop for bikes                    | PROJECT
        """)
    void onlyWhatNamesAProjectIsAnotherOne(String text, Meaning.Answers.Named named) {
        assertThat(Spoken.underCard(text))
                .isInstanceOfSatisfying(
                        Meaning.Answers.class,
                        answers -> assertThat(answers.named()).isEqualTo(named));
    }

    @Test
    void withoutACardAnOptionIsAskedOfTheKnowledge() {
        assertThat(Spoken.at("any", "why not Django?")).isInstanceOf(Meaning.Question.class);
        assertThat(Spoken.at("area", "why not Django?")).isInstanceOf(Meaning.Question.class);
        assertThat(Spoken.at("any", "what speaks for Python"))
                .isEqualTo(new Meaning.Instruction(Command.PROS, Optional.of(new OptionId("python"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sure go ahead   | AGREEMENT
        yes             | AGREEMENT
        apply           | AGREEMENT
        no              | REFUSAL
        better not      | REFUSAL
        👍              | AGREEMENT
        """)
    void aYesBeginsNothing(String text, Kind kind) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.SmallTalk(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "let's go",
                "restart",
                "pros python",
                "why is node fast?",
                "the result of our research is a chat",
                "a recommendation engine for films"
            })
    void whatSaysMoreIsNoAsk(String text) {
        assertThat(Spoken.underCard(text)).isNotInstanceOfAny(Meaning.AboutCard.class, Meaning.SmallTalk.class);
    }

    @Test
    void whileAQuestionIsOpenOnlyWhatCannotBeAboutItAsksForTheCard() {
        assertThat(Spoken.at("area", "how sure are you?")).isEqualTo(new Meaning.AboutCard(CardPart.SURE));
        assertThat(Spoken.at("area", "why?")).isInstanceOf(Meaning.AboutReading.class);
        assertThat(Spoken.at("area", "both sides")).isNotInstanceOf(Meaning.AboutCard.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "product", "area"})
    void whatTheAppWouldPickIsForTheCardToSay(String step) {
        assertThat(Spoken.at(step, "which one would you pick?")).isEqualTo(new Meaning.AboutCard(CardPart.PICK));
        assertThat(Spoken.at(step, "what would you choose")).isEqualTo(new Meaning.AboutCard(CardPart.PICK));
    }

    @Test
    void withoutACardNothingAsksForIt() {
        assertThat(Spoken.at("any", "how sure are you?")).isNotInstanceOf(Meaning.AboutCard.class);
        assertThat(Spoken.at("any", "sure go ahead")).isInstanceOf(Meaning.Instruction.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "product", "performance"})
    void whereNoneStandsWhoWantsToSeeItIsToldHowFarItIs(String step) {
        assertThat(Spoken.at(step, "show me the recommendation")).isEqualTo(new Meaning.Instruction(Command.STATUS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"make it faster please", "but we will have 20,000 employees"})
    void whatWantsAnotherOneWithoutSayingWhichIsAboutTheOneAtHand(String text) {
        assertThat(Spoken.underCard(text))
                .isEqualTo(new Meaning.Words(Optional.empty(), Meaning.Answers.Named.AT_HAND));
    }

    @Test
    void aNoBeforeAnAnswerCorrectsOnlyWhatIsSaidClearly() {
        var meaning = Spoken.underCard("no, patients book internationally");

        assertThat(meaning).isInstanceOfSatisfying(Meaning.Answers.class, answers -> {
            assertThat(answers.correction()).isTrue();
            assertThat(answers.byStep()).containsOnlyKeys(new StepId("area"));
        });
    }
}
