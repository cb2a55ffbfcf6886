package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions under a recommendation that hold a word of it, whatever else they say; and remarks that are no answers. */
class CardTopicTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        is that your final answer?                          | SURE
        hmm why does it say medium confidence               | SURE
        how come the confidence is just medium?             | MEASURES
        could you be more certain somehow?                  | SURE
        i dont believe you                                  | SURE
        what did you base that on, i told u nothing         | WHY
        whats the basis for all that?                       | WHY
        which grounds do you have for it?                   | WHY
        whats 142 of 312                                    | MEASURES
        what is 36?                                         | MEASURES
        ok and if it had to be realtime?                    | WHAT_IF
        if it were used abroad?                             | WHAT_IF
        and if we had to hire two people?                   | WHAT_IF
        if they were all in Spain?                          | WHAT_IF
        quick question                                      | NEXT
        i have a question                                   | NEXT
        one more question                                   | NEXT
        thanks, i ask sandra and come back                  | PAUSE
        i'll check with marta and come back                 | PAUSE
        back later                                          | PAUSE
        i mean ask again later                              | PAUSE
        will be back tomorrow                               | PAUSE
        """)
    void askForThatPart(String text, CardPart part) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.AboutCard(part));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who wrote the article you keep citing",
                "who is the author of all this?",
                "when was that blog post published?",
                "which publication are you citing there?",
                "is the article any newer than that?"
            })
    void askForTheSources(String text) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.Instruction(Command.SOURCES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can u send that to my boss",
                "send it to my manager please",
                "could you forward this to my boss?",
                "please send that to the others",
                "send this to our cto"
            })
    void wantItShared(String text) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.Wish(Deed.SHARE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"can my team decide", "could the team decide?", "can our team decide that", "may the team decide"
            })
    void wantAVote(String text) {
        assertThat(Spoken.underCard(text)).isEqualTo(new Meaning.Instruction(Command.VOTE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanks, ill ask and come back",
                "come back later",
                "i'll be back tomorrow",
                "will ask and come back tomorrow",
                "back in a bit",
                "i come back after lunch"
            })
    void takeNothingBackWhileAQuestionIsOpen(String text) {
        assertThat(Spoken.at("area", text))
                .isInstanceOfSatisfying(
                        Meaning.SmallTalk.class, talk -> assertThat(talk.kind()).isIn(Kind.THANKS, Kind.CHATTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"go back", "back", "take me back", "one step back"})
    void areNoWordsThatGoBack(String text) {
        assertThat(Spoken.at("area", text)).isEqualTo(new Meaning.Instruction(Command.BACK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok then reading lots of receipts at once",
                "fine, it has to do with speed somehow",
                "yeah well then correctness, lots of it at once"
            })
    void areNoBareYesWhereTheyTellOfTheProject(String text) {
        assertThat(Spoken.underCard(text)).isNotEqualTo(new Meaning.SmallTalk(Kind.AGREEMENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        only that one museum     | area: region
        just the one library     | area: region
        one clinic and that's it | area: region
        the alps                 | area: global
        all over the Balkans     | area: global
        """)
    void nameAPlace(String text, String answer) {
        assertThat(Spoken.answersUnderCard(text)).containsExactly(answer);
        assertThat(Spoken.answers("area", text)).containsExactly(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        is that international??      | global
        is that nationwide?          | nation
        would that be one region?    | region
        does that count as national? | nation
        so is that global?           | global
        """)
    void askWhetherAnAnswerIsMeant(String text, String answer) {
        assertThat(Spoken.at("area", text))
                .isInstanceOfSatisfying(
                        Meaning.AboutAnswers.class,
                        asked -> assertThat(asked.answers().values()).containsExactly(List.of(new AnswerId(answer))));
    }
}
