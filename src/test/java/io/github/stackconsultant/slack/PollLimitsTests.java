package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.AnswerChange;
import io.github.stackconsultant.recommendation.FlipGroup;
import io.github.stackconsultant.recommendation.Strength;
import io.github.stackconsultant.recommendation.TripWire;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.record.SecondLook;
import io.github.stackconsultant.voting.Ballot;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Opening;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.Quorum;
import io.github.stackconsultant.voting.Terms;
import io.github.stackconsultant.voting.Voting;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Polls at the border of everything that Slack limits, in texts that would do harm if they were read as markup. */
class PollLimitsTests {

    private static final String HOSTILE = "<!channel> <@U0EVIL> <#C0EVIL> <https://evil.example|click> *bold* `x` &lt;";
    private static final int MANY = 1_000;

    private int turns;

    @ParameterizedTest
    @ValueSource(ints = {3, 74, 149, 3_001})
    void everythingAboutALargePollFits(int longest) {
        for (LargeKnowledge.Texts texts : List.of(LargeKnowledge.mixed(3), hostile())) {
            var rig = new Rig(LargeKnowledge.many(1, new LargeKnowledge(23, 3, 4, 2, 1, longest, texts)));
            var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
            var voters = IntStream.range(0, Terms.MOST_VOTERS)
                    .mapToObj(each -> "U0VOTER%06d".formatted(each))
                    .toList();
            var terms = terms(given, texts.of(150), voters);

            var shown = new ArrayList<>(life(rig, given, terms, voters, texts.of(500)));

            assertThat(shown).hasSize(15).allSatisfy(PollLimitsTests::isFineAndHarmless);
            assertThat(BlockRules.json(shown.get(0).blocks()).toString()).contains("\"vote_25\"");
        }
    }

    @Test
    void theModalThatAsksFits() {
        for (int longest : List.of(3, 149, 3_001)) {
            var rig = new Rig(
                    LargeKnowledge.many(1, new LargeKnowledge(23, 3, 4, 2, 1, longest, LargeKnowledge.mixed(3))));
            var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
            var origin = Origin.of("c".repeat(36), "r".repeat(36), Rig.ANA_DIRECT, Optional.empty());
            for (boolean with : new boolean[] {true, false}) {
                var draft = PollDraft.first(given, given.advice().questionIn(rig.knowledge), origin.place());
                assertThat(BlockRules.ofModal(PollViews.ask(given, draft, origin, with, with)))
                        .isEmpty();
                var choice = draft.terms().choices().get(0);
                var vote = new Voting.OwnVote(choice, Optional.of("x".repeat(Ballot.LONGEST_REASON)));
                assertThat(BlockRules.ofModal(VoteReasonModal.of(origin, vote, with)))
                        .isEmpty();
            }
        }
    }

    @Test
    void aThousandReasonsAreQuotedInFullOrNotAtAll() {
        var rig = new Rig(LargeKnowledge.many(1, new LargeKnowledge(23, 3, 4, 2, 1, 60, LargeKnowledge.mixed(3))));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var reason = hostile().of(500);
        var voters = IntStream.range(0, MANY)
                .mapToObj(each -> "U0VOTER%06d".formatted(each))
                .toList();

        var outcome = life(rig, given, terms(given, "Which?", List.of()), voters, reason)
                .get(14);

        var quoted = BlockRules.mrkdwn(BlockRules.json(outcome.blocks())).stream()
                .filter(text -> text.startsWith("\u2022"))
                .toList();
        assertThat(quoted)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(Mrkdwn.escape(reason) + "\u201d (<@U0VOTER"));
        assertThat(BlockRules.mrkdwn(BlockRules.json(outcome.blocks())))
                .contains(MANY - quoted.size() + " more reasons are in the decision record.");
        isFineAndHarmless(outcome);
    }

    @Test
    void shortReasonsAreAllShownUpToTwentyOnASide() {
        var rig = new Rig(LargeKnowledge.many(1, new LargeKnowledge(2, 3, 4, 2, 1, 20, LargeKnowledge.mixed(3))));
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var voters =
                IntStream.range(0, 42).mapToObj(each -> "U0%d".formatted(each)).toList();

        var outcome = life(rig, given, terms(given, "Which?", List.of()), voters, "since")
                .get(14);

        assertThat(BlockRules.mrkdwn(BlockRules.json(outcome.blocks())).stream().filter(text -> text.contains("since")))
                .hasSizeBetween(20, 40);
        isFineAndHarmless(outcome);
    }

    @Test
    void noCountIsCutAwayHoweverLongTheNamesAre() {
        for (LargeKnowledge.Texts texts : List.of(hostile(), length -> "&".repeat(length))) {
            var rig = new Rig(LargeKnowledge.many(1, new LargeKnowledge(23, 3, 4, 2, 1, 3_001, texts)));
            var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
            var voters = IntStream.range(0, 30)
                    .mapToObj(each -> "U0%d".formatted(each))
                    .toList();

            var shown = life(rig, given, terms(given, "Which?", List.of()), voters, "x");

            var counts = BlockRules.mrkdwn(BlockRules.json(shown.get(0).blocks())).stream()
                    .filter(text -> text.contains("\u25b1"))
                    .toList();
            assertThat(counts)
                    .singleElement()
                    .satisfies(text ->
                            assertThat(text.lines()).hasSize(25).allMatch(line -> line.matches("(?s).*\\*\\d+\\*$")));
        }
    }

    /** Everything that is shown about a poll, from its question to its outcome. */
    private List<Rendered> life(Rig rig, GivenRecommendation given, Terms terms, List<String> voters, String reason) {
        var voting = rig.voting.voting();
        var matter = given.advice();
        var asked = (PollReply.Asked) take(rig, "U0ANA", rig.voting.asking(Rig.ANA, "C0BACKEND", terms, matter));
        var id = asked.poll().id();
        var shown = new ArrayList<Rendered>();
        voting.open(id, ZoneOffset.UTC, OptionalInt.of(99));
        var replies = new ArrayList<PollReply>();
        for (int each = 0; each < voters.size(); each++) {
            var choice = terms.choices().get(each % terms.choices().size()).id();
            replies.add(take(rig, voters.get(each), new PollMove.Cast(id, 1, choice)));
            replies.add(take(rig, voters.get(each), new PollMove.Explain(id, choice, reason)));
        }
        var open = voting.standing(id).orElseThrow();
        shown.add(PollBlocks.message(open));
        shown.add(PollWords.reply(asked, Optional.empty()).orElseThrow());
        shown.add(PollWords.reply(replies.get(0), Optional.of(open)).orElseThrow());
        shown.add(PollWords.reply(replies.get(1), Optional.empty()).orElseThrow());
        shown.add(PostingWords.notPosted(open.poll(), new SlackAnswer.Refused<>("not_in_channel")));
        shown.add(PostingWords.notPosted(open.poll(), new SlackAnswer.Refused<>("<is_archived>")));
        shown.add(PollWords.reminder(open));
        shown.add(PollWords.reminderTo(
                "U0BO", open, Optional.of("https://riverside.slack.com/archives/C0BACKEND/p1700000000000001")));
        shown.add(ConfirmationWords.request(open, Optional.of(terms.choices().get(0)), Optional.of(given)));
        shown.add(PostingWords.notOpened(open.poll(), new Opening.TooLate()));
        shown.add(PostingWords.notOpened(open.poll(), new Opening.Uncountable()));
        shown.add(PostingWords.notOpened(open.poll(), new Opening.NobodyLeft()));
        assertThat(BlockRules.ofModal(VoterNamesModal.of(open, voting.names(id, voters.get(0)))))
                .isEmpty();
        var closed = take(rig, "U0ANA", new PollMove.Close(id));
        shown.add(PollWords.reply(closed, Optional.empty()).orElseThrow());
        var ended = voting.standing(id).orElseThrow();
        shown.add(PollBlocks.message(ended));
        var conclusion = ended.poll().conclusion().orElseThrow();
        var look = new SecondLook(
                true,
                Optional.empty(),
                Optional.of(new SecondLook.Otherwise("Both", Optional.of(1))),
                Optional.of(LocalDate.of(2027, 3, 1)),
                Optional.of(wire(rig.comparison())));
        shown.add(OutcomeBlocks.outcome(ended.poll(), conclusion, voting.reasons(id), look, Optional.empty()));
        assertThat(BlockRules.ofModal(VoteReasonModal.closed(PollWords.over(ended.poll()))))
                .isEmpty();
        return shown;
    }

    /** As long as one can be: all answers of a step. */
    private static TripWire wire(Comparison comparison) {
        var step = comparison.steps().get(0);
        var answers = step.answers().stream()
                .map(answer -> new AnswerChange.Named(answer.id(), answer.label()))
                .toList();
        var change = new AnswerChange(
                step.id(),
                step.title(),
                step.kind(),
                AnswerChange.Manner.REPLACING,
                answers.subList(0, 1),
                answers.subList(1, 2),
                3,
                answers.subList(0, 3),
                1);
        return new TripWire.OneAnswer(new FlipGroup(change, answers, new Verdict.TooClose(Strength.TOSS_UP)));
    }

    private PollReply take(Rig rig, String user, PollMove move) {
        var delivery = new DeliveryId("poll-turn-" + ++turns);
        return rig.voting.voting().take(new PollTurn(delivery, new Person("T0LOCAL", user), false, move));
    }

    private static Terms terms(GivenRecommendation given, String question, List<String> voters) {
        return new Terms(
                question,
                Choice.on(given.recommendation()),
                Terms.Secrecy.OPEN,
                Terms.ResultsShown.AT_ONCE,
                Deadline.USUAL,
                new Quorum.Votes(1),
                false,
                voters,
                true);
    }

    private static LargeKnowledge.Texts hostile() {
        return length -> HOSTILE.repeat(length / HOSTILE.length() + 1).substring(0, length);
    }

    private static void isFineAndHarmless(Rendered message) {
        assertThat(BlockRules.ofMessage(message)).isEmpty();
        var texts = new ArrayList<>(BlockRules.mrkdwn(BlockRules.json(message.blocks())));
        texts.add(message.text());
        assertThat(texts)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(
                                "<!channel", "<@U0EVIL", "<#C0EVIL", "<https://evil", "*bold*", "`x", "<@U0BO>"));
    }
}
