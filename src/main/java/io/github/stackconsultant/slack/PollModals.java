package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.voting.BallotKeys;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.util.Optional;

/** The modals about polls. */
final class PollModals {

    private final Voting voting;
    private final Polls polls;
    private final Recommendations recommendations;
    private final KnowledgeBase knowledge;
    private final BallotKeys keys;
    private final Modals modals;
    private final GrantedScopes scopes;

    PollModals(
            Voting voting,
            Polls polls,
            Recommendations recommendations,
            KnowledgeBase knowledge,
            BallotKeys keys,
            Modals modals,
            GrantedScopes scopes) {
        this.voting = voting;
        this.polls = polls;
        this.recommendations = recommendations;
        this.knowledge = knowledge;
        this.keys = keys;
        this.modals = modals;
        this.scopes = scopes;
    }

    void registerIn(ModalViews views) {
        views.on(
                ActionId.ASK_VOTE,
                (click, id) -> ask(new RecommendationId(id), click.person(), click.place(), click.replyPath()));
        views.on(ActionId.FULL_REASONING, (click, poll) -> reasoning(new PollId(poll)));
        views.on(ActionId.WHO_VOTED, (click, poll) -> names(new PollId(poll), click.person()));
        views.on(ActionId.CLOSE_VOTE, (click, poll) -> closing(new PollId(poll), click));
        views.on(ActionId.ADD_REASON, (click, poll) -> reason(new PollId(poll), click));
    }

    /** {@return the modal to ask for a vote on that recommendation, if it belongs to the person} */
    private Optional<View> ask(RecommendationId recommendation, Person person, Place place, Optional<ReplyPath> path) {
        return recommendations.find(recommendation, person).map(given -> ask(given, place, path));
    }

    /** {@return the modal to ask for a vote on the person's latest recommendation} */
    Optional<View> askOnLatest(Person person, Place place, Optional<ReplyPath> path) {
        return recommendations.of(person, 1).stream().findFirst().map(given -> ask(given, place, path));
    }

    private View ask(GivenRecommendation given, Place place, Optional<ReplyPath> path) {
        var origin = Origin.of(given.consultation().value(), given.id().value(), place, path.map(ReplyPath::beside));
        return PollModal.ask(
                given, given.advice().questionIn(knowledge), origin, keys.available(), scopes.mayCountMembers());
    }

    /** {@return the full card that a poll is about, for anybody who can see the poll} */
    private Optional<View> reasoning(PollId poll) {
        return polls.find(poll)
                .map(found ->
                        modals.recommendation(found.matter(), found.matter().comparisonIn(knowledge)));
    }

    /** {@return who voted for what, or a sentence why that person cannot see it} */
    Optional<View> names(PollId poll, Person person) {
        return voting.standing(poll).map(found -> VoterNamesModal.of(found, voting.names(poll, person.user())));
    }

    /** {@return the modal that asks whether to close the poll; only for who asked, and while votes count} */
    private Optional<View> closing(PollId poll, Click click) {
        return voting.standing(poll)
                .filter(standing ->
                        standing.poll().open() && standing.poll().owner().equals(click.person()))
                .map(standing -> PollModal.close(origin(poll, click), standing));
    }

    /** {@return the modal for a reason, or a sentence that it would be too late} */
    private Optional<View> reason(PollId poll, Click click) {
        return polls.find(poll)
                .filter(found -> found.status() != Poll.Status.WAITING)
                .map(found -> found.open()
                        ? PollModal.reason(origin(poll, click), found.terms().anonymous())
                        : PollModal.tooLate(PollWords.over(found)));
    }

    private static Origin origin(PollId poll, Click click) {
        return Origin.of("", poll.value(), click.place(), click.replyPath().map(ReplyPath::beside));
    }
}
