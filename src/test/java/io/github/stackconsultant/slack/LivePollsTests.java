package io.github.stackconsultant.slack;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whatever befalls the message of one poll, those of the others are brought up to date. */
class LivePollsTests {

    private static final SlackAnswer<?> DONE = SlackAnswer.done();

    @AutoClose
    private final PollStage stage = new PollStage();

    private final Rig rig = stage.rig;
    private final List<PollId> tried = new ArrayList<>();
    private final Map<PollId, Supplier<SlackAnswer<?>>> answers = new HashMap<>();
    private final LivePolls live = new LivePolls(
            rig.voting.polls(),
            new PendingWrites(failure -> false),
            this::update,
            failure -> Optional.empty(),
            rig.clock);

    private SlackAnswer<?> update(PollId poll) {
        tried.add(poll);
        return answers.getOrDefault(poll, () -> DONE).get();
    }

    /** {@return posted polls whose messages lag behind, and go on to do so, in the order in which they are read} */
    private List<PollId> lagging(int polls) {
        var posted = IntStream.range(0, polls).mapToObj(this::shown).toList();
        posted.forEach(poll -> stage.vote(poll, "U1", "python"));
        return posted;
    }

    private PollId shown(int number) {
        var poll = stage.asked(anOpenVote());
        rig.voting.voting().open(poll, ZoneOffset.UTC, OptionalInt.empty());
        rig.voting
                .polls()
                .remember(
                        poll,
                        new PollMessage("C1", number + ".1", stage.find(poll).version()));
        return poll;
    }

    private List<PollId> round() {
        tried.clear();
        live.bringUpToDate();
        return List.copyOf(tried);
    }

    @Test
    void onePollThatCannotBeReadIsNamedOnceAndTheOthersGoOn() {
        var polls = lagging(3);
        answers.put(polls.get(0), () -> {
            throw new IllegalStateException("secret words");
        });

        try (var logged = new Logged()) {
            assertThat(round()).isEqualTo(polls);
            rig.clock.tick(Duration.ofSeconds(29));
            assertThat(round()).isEqualTo(polls.subList(1, 3));
            assertThat(logged.lines())
                    .containsExactly("the message of poll " + polls.get(0)
                            + " cannot be brought up to date: IllegalStateException");
        }

        rig.clock.tick(Duration.ofSeconds(1));
        assertThat(round()).containsAll(polls);
    }

    @Test
    void howeverManyPauseTheOthersAreReached() {
        var polls = lagging(60);
        polls.subList(0, 55)
                .forEach(poll -> answers.put(
                        poll, () -> new SlackAnswer.Later<>(new Outcome.AskedToWait(Duration.ofMinutes(1)))));

        assertThat(round()).hasSize(50);
        assertThat(round()).containsExactlyElementsOf(polls.subList(50, 60));
        assertThat(round()).containsExactlyElementsOf(polls.subList(55, 60));
        rig.clock.tick(Duration.ofMinutes(1));
        assertThat(round()).hasSize(50);
    }

    @Test
    void aPollThatFailedIsLeftOutOfTheNextRound() {
        var polls = lagging(2);
        answers.put(polls.get(0), () -> new SlackAnswer.Later<>(new Outcome.Failed("http_503")));

        assertThat(round()).isEqualTo(polls);
        rig.clock.tick(Duration.ofSeconds(3));
        assertThat(round()).containsExactly(polls.get(1));
        rig.clock.tick(Duration.ofSeconds(3));
        assertThat(round()).containsAll(polls);
    }

    @Test
    void aRoundEndsAfterThreeSecondsAndTheNextBeginsWithWhoWasNotReached() {
        var polls = lagging(5);
        polls.forEach(poll -> answers.put(poll, () -> {
            rig.clock.tick(Duration.ofMillis(1_600));
            return DONE;
        }));

        assertThat(round()).containsExactlyElementsOf(polls.subList(0, 2));
        assertThat(round()).containsExactlyElementsOf(polls.subList(2, 4));
        assertThat(round()).startsWith(polls.get(4)).hasSize(2);
    }

    @Test
    void whereSlackHangsOneRoundIsOneCall() {
        var polls = lagging(3);
        polls.forEach(poll -> answers.put(poll, () -> {
            rig.clock.tick(Duration.ofSeconds(10));
            return new SlackAnswer.Later<>(new Outcome.Failed("no answer in time"));
        }));

        var reached = new ArrayList<PollId>();
        for (int round = 0; round < 3; round++) {
            assertThat(round()).hasSize(1);
            reached.addAll(tried);
        }
        assertThat(reached).containsExactlyElementsOf(polls);
    }

    /** Whoever sets the clock back has nobody wait for the time that was. */
    @Test
    void aRoundGoesOnWhereTheClockWasSetBack() {
        var polls = lagging(3);
        rig.clock.tick(Duration.ofHours(-1));

        assertThat(round()).isEqualTo(polls);
    }
}
