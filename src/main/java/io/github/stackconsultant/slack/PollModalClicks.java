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

/** Opens the modals about polls. */
final class PollModalClicks {

    private final Voting voting;
    private final Polls polls;
    private final Recommendations recommendations;
    private final KnowledgeBase knowledge;
    private final BallotKeys keys;
    private final Modals modals;
    private final GrantedScopes scopes;
    private final ModalOpener opener;

    PollModalClicks(
            Voting voting,
            Polls polls,
            Recommendations recommendations,
            KnowledgeBase knowledge,
            BallotKeys keys,
            Modals modals,
            GrantedScopes scopes,
            ModalOpener opener) {
        this.voting = voting;
        this.polls = polls;
        this.recommendations = recommendations;
        this.knowledge = knowledge;
        this.keys = keys;
        this.modals = modals;
        this.scopes = scopes;
        this.opener = opener;
    }

    /**
     * Opens the modal about a poll for a click; a redelivered click opens nothing.
     *
     * @param action an action that opens a modal about a poll
     * @return whether the subject of the modal still exists; if not, nothing was opened
     */
    boolean open(ActionId action, Click click, String poll, String trigger) {
        var view = view(action, click, poll);
        view.ifPresent(found -> opener.openOnce(found, click, trigger));
        return view.isPresent();
    }

    private Optional<View> view(ActionId action, Click click, String poll) {
        return switch (action) {
            case FULL_REASONING -> reasoning(poll);
            case WHO_VOTED -> names(poll, click.person());
            case ADD_REASON -> reason(poll, click);
            default -> throw new IllegalArgumentException(action + " opens no modal about a poll");
        };
    }

    /** {@return the modal to ask for a vote on that recommendation, if it belongs to the person} */
    Optional<View> ask(String recommendation, Person person, Place place, Optional<ReplyPath> path) {
        return recommendations
                .find(new RecommendationId(recommendation), person)
                .map(given -> ask(given, place, path));
    }

    /** {@return the modal to ask for a vote on the person's latest recommendation} */
    Optional<View> askOnLatest(Person person, Place place, Optional<ReplyPath> path) {
        return recommendations.of(person, 1).stream().findFirst().map(given -> ask(given, place, path));
    }

    private View ask(GivenRecommendation given, Place place, Optional<ReplyPath> path) {
        var origin = Origin.of(given.consultation().value(), given.id().value(), place, path.map(ReplyPath::beside));
        return PollModal.ask(given.recommendation(), origin, keys.available(), scopes.mayCountMembers());
    }

    /** {@return the full card that a poll is about, for anybody who can see the poll} */
    Optional<View> reasoning(String poll) {
        return polls.find(new PollId(poll))
                .map(found ->
                        modals.recommendation(found.matter(), found.matter().comparisonIn(knowledge)));
    }

    /** {@return who voted for what, or a sentence why that person cannot see it} */
    Optional<View> names(String poll, Person person) {
        var id = new PollId(poll);
        return polls.find(id).map(found -> PollModal.names(found, voting.names(id, person.user())));
    }

    /** {@return the modal for a reason, or a sentence that it would be too late} */
    Optional<View> reason(String poll, Click click) {
        return polls.find(new PollId(poll))
                .filter(found -> found.status() != Poll.Status.WAITING)
                .map(found -> found.open()
                        ? PollModal.reason(
                                Origin.of(
                                        "",
                                        poll,
                                        click.place(),
                                        click.replyPath().map(ReplyPath::beside)),
                                found.terms().anonymous())
                        : PollModal.tooLate(PollWords.over(found)));
    }
}
