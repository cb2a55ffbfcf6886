package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollSamples;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.FlipGroup;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.recommendation.TripWire;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecondLookTests {

    private static final LocalDate LATER = LocalDate.parse("2027-03-01");
    private static final RecommendationEngine ENGINE = new RecommendationEngine();
    private static final Comparison KNOWN = KnowledgeFixtures.nodejsVsPython();
    private static final Recommendation CHAT = RecordSamples.ourMatter().recommendation();

    @Test
    void itIsOnTheDayOfTheRecordOrOnceTheFirstTripWireOfTheRecordHolds() {
        var look = SecondLook.of(
                decidedFor(CHAT, 0), Optional.of(decision(false)), Optional.empty(), Optional.of(KNOWN), ENGINE);

        var flips =
                new RecommendationEngine().sensitivity(KNOWN, CHAT.selection()).flips();
        var first = FlipGroup.of(flips).get(0);
        assertThat(look)
                .isEqualTo(new SecondLook(
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LATER),
                        Optional.of(new TripWire.OneAnswer(first))));
    }

    @Test
    void whatIsNotSavedHasNoDay() {
        var look = SecondLook.of(decidedFor(CHAT, 0), Optional.empty(), Optional.empty(), Optional.of(KNOWN), ENGINE);

        assertThat(look.saved()).isFalse();
        assertThat(look.day()).isEmpty();
        assertThat(look.wire()).isPresent();
    }

    @Test
    void whatALaterDecisionSupersedesIsNotLookedAtAgain() {
        var later = Optional.of(saved(Choice.on(CHAT).get(1)));
        var look = SecondLook.of(decidedFor(CHAT, 0), Optional.of(decision(true)), later, Optional.of(KNOWN), ENGINE);

        assertThat(look).isEqualTo(new SecondLook(true, later, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void whereTheTeamDecidedAgainstTheVerdictNoChangeOfItIsNews() {
        assertThat(wire(decidedFor(CHAT, 1), KNOWN)).isEmpty();
    }

    @Test
    void whatWasSavedOtherwiseThanVotedIsSaidAndLookedAtInPlaceOfTheVote() {
        var python = Choice.on(CHAT).get(1);

        var against = SecondLook.of(
                decidedFor(CHAT, 0), Optional.of(saved(python)), Optional.empty(), Optional.of(KNOWN), ENGINE);
        var as = SecondLook.of(
                decidedFor(CHAT, 1),
                Optional.of(saved(Choice.on(CHAT).get(0))),
                Optional.empty(),
                Optional.of(KNOWN),
                ENGINE);

        assertThat(against)
                .isEqualTo(new SecondLook(
                        true,
                        Optional.empty(),
                        Optional.of(new SecondLook.Otherwise("Python", Optional.of(2))),
                        Optional.of(LATER),
                        Optional.empty()));
        assertThat(as.otherwise()).contains(new SecondLook.Otherwise("Node.js", Optional.of(5)));
        assertThat(as.wire()).isPresent();
    }

    @Test
    void whatWasSavedAsVotedIsNoNews() {
        var look = SecondLook.of(
                decidedFor(CHAT, 0),
                Optional.of(saved(Choice.on(CHAT).get(0))),
                Optional.empty(),
                Optional.of(KNOWN),
                ENGINE);

        assertThat(look.otherwise()).isEmpty();
        assertThat(look.wire()).isPresent();
    }

    private static Decision saved(Choice choice) {
        return decision(choice.label(), Optional.of(choice.id()), false);
    }

    static Stream<Outcome> undecided() {
        var choices = Choice.on(CHAT);
        return Stream.of(
                new Outcome.Tied(choices.subList(0, 2)),
                new Outcome.NoneWanted(),
                new Outcome.QuorumMissed(1, 2),
                new Outcome.NoVotes(),
                new Outcome.TooFewToTell(3));
    }

    @ParameterizedTest
    @MethodSource
    void undecided(Outcome outcome) {
        var look = SecondLook.of(
                ended(CHAT, outcome), Optional.of(decision(false)), Optional.empty(), Optional.of(KNOWN), ENGINE);

        assertThat(look)
                .isEqualTo(
                        new SecondLook(true, Optional.empty(), Optional.empty(), Optional.of(LATER), Optional.empty()));
    }

    @Test
    void ofATossUpTheWireIsAVerdictAgainstWhatWasChosen() {
        var tossUp = new RecommendationEngine()
                .recommend(
                        KNOWN,
                        new Selection(Map.of(
                                new StepId("product"), List.of(new AnswerId("streaming")),
                                new StepId("resources"), List.of(new AnswerId("python-people")),
                                new StepId("performance"), List.of(new AnswerId("development-speed")))));
        assertThat(tossUp.verdict()).isInstanceOf(Verdict.TooClose.class);

        for (int chosen = 0; chosen < 2; chosen++) {
            var poll = decidedFor(tossUp, chosen);
            var choice = Choice.on(tossUp).get(chosen).id();
            assertThat(wire(poll, KNOWN))
                    .containsInstanceOf(TripWire.OneAnswer.class)
                    .get()
                    .satisfies(wire -> assertThat(Choice.recommendedBy(
                                    ((TripWire.OneAnswer) wire).group().verdict()))
                            .isPresent()
                            .isNotEqualTo(Optional.of(choice)));
        }
    }

    @Test
    void whereTheKnowledgeHasChangedOrIsGoneNothingIsWatched() {
        var poll = decidedFor(CHAT, 0);

        assertThat(wire(poll, Catalogue.of("nodejs", "python").build())).isEmpty();
        assertThat(SecondLook.of(poll, Optional.empty(), Optional.empty(), Optional.empty(), ENGINE)
                        .wire())
                .isEmpty();
    }

    private static Optional<TripWire> wire(Poll poll, Comparison known) {
        return SecondLook.of(poll, Optional.empty(), Optional.empty(), Optional.of(known), ENGINE)
                .wire();
    }

    private static Poll decidedFor(Recommendation advice, int choice) {
        return ended(advice, new Outcome.Decided(Choice.on(advice).get(choice)));
    }

    private static Poll ended(Recommendation advice, Outcome outcome) {
        var poll = RecordSamples.vote(anOpenVote(), outcome);
        return PollSamples.from(poll)
                .about(new Advice(
                        new RecommendationId("r-1"), new ConsultationId("c-1"), List.of(), advice, Optional.empty()))
                .made();
    }

    /** As it was saved before a decision could be another than the vote's. */
    private static Decision decision(boolean superseded) {
        return decision("Node.js", Optional.empty(), superseded);
    }

    private static Decision decision(String outcome, Optional<ChoiceId> choice, boolean superseded) {
        return new Decision(
                new DecisionId("d-1"),
                new Person("T1", "UANA"),
                new Decision.Decided("Which backend?", outcome, Decision.Status.ACCEPTED, choice, Optional.empty()),
                new Decision.Basis(
                        KNOWN.id(),
                        new RecommendationId("r-1"),
                        new ConsultationId("c-1"),
                        Optional.of(new PollId("p-1"))),
                "",
                Optional.empty(),
                Instant.parse("2026-12-01T09:00:00Z"),
                Optional.of(LATER),
                new Decision.Succession(
                        Optional.empty(), superseded ? Optional.of(new DecisionId("d-2")) : Optional.empty()),
                Decision.Posting.to(Optional.empty()),
                People.UNKNOWN);
    }
}
