package io.github.stackconsultant.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.recommendation.Strength;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Quorum;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class StoredJsonTests {

    private static final Choice CHOICE = new Choice(new ChoiceId("nodejs"), Choice.Kind.OPTION, "Node.js");

    private final StoredJson json = new StoredJson();

    private static final List<Class<?>> SEALED =
            List.of(StepAnswer.class, Verdict.class, Deadline.class, Quorum.class, Outcome.class);

    static Stream<Object> variants() {
        return Stream.of(
                new StepAnswer.Chosen(List.of()),
                new StepAnswer.Typed("words"),
                new StepAnswer.Skipped(),
                new StepAnswer.NotSure(),
                new StepAnswer.LeftOpen(),
                new Verdict.OneOption(new OptionId("o"), "Option", Strength.CLEAR),
                new Verdict.Both(List.of(), "cost", Strength.SLIGHT),
                new Verdict.TooClose(Strength.TOSS_UP),
                new Verdict.EitherWillDo(Strength.TOSS_UP, List.of()),
                new Verdict.NotEnoughKnown(Strength.TOSS_UP),
                Deadline.USUAL,
                new Deadline.At(Instant.parse("2026-01-01T00:00:00.123456789Z")),
                new Quorum.None(),
                new Quorum.Votes(3),
                new Quorum.Share(50),
                new Outcome.Decided(CHOICE),
                new Outcome.NoneWanted(),
                new Outcome.Tied(List.of(CHOICE)),
                new Outcome.QuorumMissed(1, 2),
                new Outcome.NoVotes(),
                new Outcome.TooFewToTell(3));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void readsEveryVariantThatItWrites(Object variant) {
        var type = SEALED.stream().filter(each -> each.isInstance(variant)).findFirst();

        assertThat((Object) json.read(json.write(variant), type.orElseThrow())).isEqualTo(variant);
    }

    @Test
    void forgetsNoVariant() {
        var permitted = SEALED.stream().flatMap(type -> Stream.of(type.getPermittedSubclasses()));

        assertThat(variants().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(permitted.toList());
    }

    @Test
    void anEndThatWasStoredBeforeVotesWereConfirmedHasNoneUnconfirmed() {
        var stored = "{\"ending\":\"OWNER\",\"at\":\"1970-01-01T00:00:00Z\",\"outcome\":{\"kind\":\"no-votes\"},"
                + "\"votes\":3,\"tally\":null}";

        assertThat(json.read(stored, Poll.Conclusion.class))
                .isEqualTo(new Poll.Conclusion(
                        Poll.Ending.OWNER, Instant.EPOCH, 3, new Outcome.NoVotes(), Optional.empty(), 0));
    }

    @Test
    void writesVotesByNamesThatNoRenamedClassChanges() {
        assertThat(json.write(Deadline.USUAL)).isEqualTo("{\"kind\":\"in\",\"preset\":\"THREE_DAYS\"}");
        assertThat(json.write(new Deadline.At(Instant.EPOCH)))
                .isEqualTo("{\"kind\":\"at\",\"moment\":\"1970-01-01T00:00:00Z\"}");
        assertThat(json.write(new Quorum.Share(50))).isEqualTo("{\"kind\":\"share\",\"percent\":50}");
        assertThat(json.write(new Outcome.Tied(List.of(CHOICE))))
                .isEqualTo("{\"kind\":\"tied\",\"choices\":[{\"id\":\"nodejs\",\"kind\":\"OPTION\","
                        + "\"label\":\"Node.js\"}]}");
    }

    /** Polls that were asked under the old names are still open. */
    @Test
    void keepsTheNamesByWhichWhatIsVotedOnWasStoredBefore() {
        var stored = """
                {"recommendation":"r-1","consultation":"c-1",
                 "answers":[{"step":"Product","answer":"answer 1"}],
                 "verdict":{"comparison":"nodejs-vs-python","title":"Node.js or Python","subject":"the backend",
                    "knowledgeVersion":"f00d","selection":{"answers":{}},
                    "verdict":{"kind":"one-option","option":"nodejs","name":"Node.js","strength":"CLEAR"},
                    "confidence":"MEDIUM",
                    "scores":[{"option":"nodejs","name":"Node.js","score":30},
                        {"option":"python","name":"Python","score":20}],
                    "criteria":[],"contributions":[],"tellingSteps":3,"allSteps":5},"project":null}
                """;
        var trees = new JsonMapper();

        assertThat(json.read(stored, Advice.class)).isEqualTo(PollTerms.aMatter(1));
        assertThat(trees.readTree(json.write(PollTerms.aMatter(1))))
                .isEqualTo(trees.readTree(
                        stored.replace("{\"answers\":{}}", "{\"answers\":{},\"guessed\":[],\"guesses\":{}}")
                                .replace("\"allSteps\":5", "\"allSteps\":5,\"withoutGuesses\":null")));
    }

    @Test
    void answersThatWereStoredBeforeGuessesWereToldApartAreNone() {
        var area = new StepId("area");
        var near = Map.of(area, List.of(new AnswerId("near")));

        assertThat(json.read("{\"answers\":{\"area\":[\"near\"]}}", Selection.class))
                .isEqualTo(new Selection(near));
        assertThat(json.write(new Selection(near, Set.of(area))))
                .isEqualTo("{\"answers\":{\"area\":[\"near\"]},\"guessed\":[\"area\"],\"guesses\":{}}");
        assertThat(json.read(json.write(new Selection(near, Set.of(area))), Selection.class))
                .isEqualTo(new Selection(near, Set.of(area)));
        assertThat(json.read("{\"answers\":{\"area\":[\"near\"]},\"guessed\":[\"area\"]}", Selection.class))
                .isEqualTo(new Selection(near, Set.of(area)));
        var known = new Selection(near, Set.of(area), Map.of(area, new AnswerId("near")));
        assertThat(json.read(json.write(known), Selection.class)).isEqualTo(known);
    }

    @Test
    void writesIdsAsPlainStrings() {
        assertThat(json.write(new StepAnswer.Chosen(List.of(new AnswerId("chat")))))
                .isEqualTo("{\"kind\":\"chosen\",\"answers\":[\"chat\"],\"words\":\"\",\"weighed\":0,\"guess\":null}");
    }

    @Test
    void anAnswerThatWasStoredBeforeWordsWereCountedHasNoneCounted() {
        var stored = "{\"kind\":\"chosen\",\"answers\":[\"chat\"],\"words\":\"talk\"}";

        assertThat(json.read(stored, StepAnswer.class))
                .isEqualTo(new StepAnswer.Chosen(List.of(new AnswerId("chat")), "talk"));
    }

    @Test
    void writesNamesOfVariantsThatNoRenamedClassChanges() {
        assertThat(json.write(new StepAnswer.NotSure())).isEqualTo("{\"kind\":\"not-sure\"}");
        assertThat(json.write(new StepAnswer.LeftOpen())).isEqualTo("{\"kind\":\"left-open\"}");
        assertThat(json.write(new Verdict.TooClose(Strength.TOSS_UP)))
                .isEqualTo("{\"kind\":\"too-close\",\"strength\":\"TOSS_UP\"}");
        assertThat(json.write(new Verdict.EitherWillDo(
                        Strength.TOSS_UP, List.of(new Verdict.NamedOption(new OptionId("o"), "Option")))))
                .isEqualTo("{\"kind\":\"either-will-do\",\"strength\":\"TOSS_UP\",\"options\":[{\"option\":\"o\","
                        + "\"name\":\"Option\"}]}");
    }

    @Test
    void whatWasStoredBeforeTheOptionsThatWillDoWereNamedNamesNone() {
        assertThat(json.read("{\"kind\":\"either-will-do\",\"strength\":\"TOSS_UP\"}", Verdict.class))
                .isEqualTo(new Verdict.EitherWillDo(Strength.TOSS_UP, List.of()));
    }

    @Test
    void writesNothingThatADatabaseRefuses() {
        assertThat(json.write(new StepAnswer.Typed("\u0000 \ud800 \ud83d\ude80")))
                .isEqualTo("{\"kind\":\"typed\",\"words\":\"\\u0000 \ufffd \ud83d\ude80\"}");
    }
}
