package io.github.stackconsultant.record;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.record.Grounds.Ground;
import io.github.stackconsultant.record.Material.Today;
import io.github.stackconsultant.record.Material.Voices;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Tally;
import io.github.stackconsultant.voting.Voting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records of decisions, and what they are made of. */
final class RecordSamples {

    static final Person ANA = new Person("T1", "UANA");
    static final LocalDate DAY = LocalDate.parse("2026-03-02");
    static final LocalDate LATER = LocalDate.parse("2026-06-02");
    static final Choice NODE = Choice.on(PollTerms.aMatter(1).recommendation()).get(0);

    private RecordSamples() {}

    static final Choice PYTHON =
            Choice.on(PollTerms.aMatter(1).recommendation()).get(1);
    static final Choice BOTH = Choice.on(PollTerms.aMatter(1).recommendation()).get(2);
    static final Choice NONE = Choice.on(PollTerms.aMatter(1).recommendation()).get(3);

    static String unvoted(Advice matter, Comparison comparison) {
        return unvoted(matter, comparison, Resolution.of(matter, Optional.empty()), "");
    }

    /** {@return the record of what somebody decided, whatever the consultation says} */
    static String chosen(Advice matter, Choice choice, String reason) {
        return unvoted(matter, KnowledgeFixtures.nodejsVsPython(), Resolution.on(choice), reason);
    }

    private static String unvoted(Advice matter, Comparison comparison, Resolution resolution, String reason) {
        return record(
                ground(matter),
                said("Which backend?", reason, Optional.empty()),
                resolution,
                Voices.NONE,
                Optional.of(comparison));
    }

    static Ground ground(Advice matter) {
        return new Ground(ANA, matter, Optional.empty());
    }

    static Ground ground(Poll poll) {
        return new Ground(ANA, poll.matter(), Optional.of(poll));
    }

    /** {@return what its owner says of a decision} */
    static DecisionMove.Save said(String question, String reason, Optional<LocalDate> revisitOn) {
        var cause = new DecisionMove.Cause.Recommended(new RecommendationId("r-1"));
        return new DecisionMove.Save(cause, question, Optional.empty(), reason, revisitOn, Optional.empty());
    }

    /** {@return the record of what is decided that day} */
    static String record(
            Ground ground,
            DecisionMove.Save said,
            Resolution resolution,
            Voices voices,
            Optional<Comparison> comparison) {
        var today = Today.of(comparison, ground.advice(), new RecommendationEngine());
        return DecisionRecord.markdown(new Material(ground, said, resolution, DAY, voices, today));
    }

    static Voting.Reason reason(Choice choice, String words) {
        return new Voting.Reason(choice, words, Optional.of("UBO"));
    }

    static String record(Poll poll, List<Voting.Reason> reasons) {
        return record(poll, List.of(), reasons);
    }

    static String record(Poll poll, List<String> voters, List<Voting.Reason> reasons) {
        return record(poll, Resolution.of(poll.matter(), Optional.of(poll)), voters, reasons);
    }

    /** {@return the record of what somebody decided, whatever the vote says} */
    static String chosen(Poll poll, Choice choice) {
        return record(poll, Resolution.on(choice), List.of(), List.of());
    }

    private static String record(Poll poll, Resolution resolution, List<String> voters, List<Voting.Reason> reasons) {
        return record(
                ground(poll),
                said("Which backend?", "", Optional.of(LATER)),
                resolution,
                new Voices(voters, reasons),
                Optional.of(KnowledgeFixtures.nodejsVsPython()));
    }

    static Poll vote(PollTerms terms, Outcome outcome) {
        return vote(terms, outcome, 0);
    }

    static Poll vote(PollTerms terms, Outcome outcome, int unconfirmed) {
        return vote(terms, outcome, unconfirmed, PollTerms.aMatter(1));
    }

    /** {@return a vote on that recommendation, decided for that choice} */
    static Poll decided(Advice matter, Choice choice) {
        return vote(PollTerms.anOpenVote(), new Outcome.Decided(choice), 0, matter);
    }

    private static Poll vote(PollTerms terms, Outcome outcome, int unconfirmed, Advice matter) {
        var votes = outcome instanceof Outcome.NoneWanted
                ? Map.of(NONE.id(), 3, NODE.id(), 2, PYTHON.id(), 2)
                : Map.of(NODE.id(), 5, PYTHON.id(), 2, new ChoiceId("unknown"), 9);
        var counted = Tally.of(terms.terms().choices(), votes);
        return new Poll(
                new PollId("p-1"),
                ANA,
                "C1",
                terms.terms(),
                matter,
                1,
                new Poll.Life(
                        Poll.Status.CLOSED,
                        Instant.parse("2026-02-26T10:00:00Z"),
                        Optional.of(Instant.parse("2026-03-01T10:00:00Z")),
                        Optional.of(new Poll.Conclusion(
                                Poll.Ending.DEADLINE,
                                Instant.parse("2026-03-01T10:00:00Z"),
                                7,
                                outcome,
                                Optional.of(counted),
                                unconfirmed))),
                new Poll.Electorate(9, 0),
                Optional.empty(),
                8);
    }

    static Advice ourMatter() {
        return matter(Map.of(new StepId("product"), List.of(new AnswerId("messenger"))));
    }

    /** {@return a matter whose verdict is a split} */
    static Advice split() {
        return matter(Map.of(
                new StepId("product"), List.of(new AnswerId("messenger")),
                new StepId("market"), List.of(new AnswerId("researched")),
                new StepId("resources"), List.of(new AnswerId("javascript-people")),
                new StepId("performance"), List.of(new AnswerId("heavy-computation"))));
    }

    /** {@return a matter whose options are too close} */
    static Advice tossUp() {
        return matter(Map.of(
                new StepId("product"), List.of(new AnswerId("streaming")),
                new StepId("market"), List.of(new AnswerId("researched")),
                new StepId("resources"), List.of(new AnswerId("python-people")),
                new StepId("performance"), List.of(new AnswerId("development-speed"))));
    }

    /** {@return a matter with a lead that does not decide, since either option will do} */
    static Advice eitherWillDo() {
        return matter(Map.of(
                new StepId("product"), List.of(new AnswerId("web-shop")),
                new StepId("resources"), List.of(new AnswerId("either-people"), new AnswerId("javascript-code"))));
    }

    /** {@return a matter without any answer} */
    static Advice notEnoughKnown() {
        return matter(Map.of());
    }

    /** {@return a matter of which one answer is only a guess} */
    static Advice guessed() {
        return matter(new Selection(
                Map.of(
                        new StepId("product"), List.of(new AnswerId("messenger")),
                        new StepId("performance"), List.of(new AnswerId("real-time"))),
                Set.of(new StepId("performance"))));
    }

    /** {@return a matter of which nothing is known but a guess} */
    static Advice guessedAlone() {
        return matter(new Selection(
                Map.of(new StepId("performance"), List.of(new AnswerId("real-time"))),
                Set.of(new StepId("performance"))));
    }

    static Advice matter(Map<StepId, List<AnswerId>> answers) {
        return matter(new Selection(answers));
    }

    private static Advice matter(Selection selection) {
        var advice = new RecommendationEngine().recommend(KnowledgeFixtures.nodejsVsPython(), selection);
        return new Advice(
                new RecommendationId("r-1"),
                new ConsultationId("c-1"),
                List.of(new AnsweredLine("Product", "Messenger or chat")),
                advice,
                Optional.empty());
    }
}
