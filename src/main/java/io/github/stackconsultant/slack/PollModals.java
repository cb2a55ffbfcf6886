package io.github.stackconsultant.slack;

import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.NewerRecommendations;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.voting.BallotKeys;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollReply.Refused.Reason;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.util.Optional;

/** The modals about polls. */
final class PollModals {

    private final Voting voting;
    private final Polls polls;
    private final Recommendations recommendations;
    private final NewerRecommendations newer;
    private final KnowledgeBase knowledge;
    private final BallotKeys keys;
    private final CardModals cards;
    private final GrantedScopes scopes;

    PollModals(
            Voting voting,
            Polls polls,
            Recommendations recommendations,
            NewerRecommendations newer,
            KnowledgeBase knowledge,
            BallotKeys keys,
            CardModals cards,
            GrantedScopes scopes) {
        this.voting = voting;
        this.polls = polls;
        this.recommendations = recommendations;
        this.newer = newer;
        this.knowledge = knowledge;
        this.keys = keys;
        this.cards = cards;
        this.scopes = scopes;
    }

    void registerIn(ModalViews views) {
        views.on(ActionId.ASK_VOTE, click -> ask(new RecommendationId(click.value()), click.recipient()));
        views.on(ActionId.ASK_AGAIN, click -> askAgain(poll(click), click));
        views.on(ActionId.FULL_REASONING, click -> reasoning(poll(click), click.person()));
        views.on(ActionId.WHO_VOTED, click -> names(poll(click), click.person()));
        views.on(ActionId.CLOSE_VOTE, click -> closing(poll(click), click));
        views.on(ActionId.ADD_REASON, click -> reason(poll(click), click));
    }

    private static PollId poll(Click click) {
        return new PollId(click.value());
    }

    /** {@return the modal to ask for a vote on that recommendation, if it belongs to the person} */
    private Optional<View> ask(RecommendationId recommendation, Recipient asker) {
        return recommendations.find(recommendation, asker.person()).map(given -> ask(given, asker));
    }

    /** {@return the modal to ask for a vote on the person's latest recommendation} */
    Optional<View> askOnLatest(Recipient asker) {
        return recommendations.of(asker.person(), 1).stream().findFirst().map(given -> ask(given, asker));
    }

    /** An older button or an older word may name what was recommended before answers changed. */
    private View ask(GivenRecommendation named, Recipient asker) {
        var given = newer.after(named).orElse(named);
        var draft = PollDraft.first(given, given.advice().questionIn(knowledge), asker.place());
        return ask(given, draft, asker);
    }

    /** {@return the modal to ask anew what could not be posted as it was asked, with all that was filled in} */
    private Optional<View> askAgain(PollId poll, Click click) {
        return polls.find(poll)
                .flatMap(found -> recommendations
                        .find(found.matter().id(), click.person())
                        .map(given ->
                                newer.after(given.consultation(), given.id()).orElse(given))
                        .map(given -> ask(given, PollDraft.of(found), click.recipient())));
    }

    /** {@return the modal on what took the place of that recommendation, with all that was filled in; empty if nothing did} */
    Optional<View> askAnew(GivenRecommendation overtaken, PollForm form, Recipient asker) {
        return newer.after(overtaken).map(given -> ask(given, PollDraft.of(form), asker));
    }

    private View ask(GivenRecommendation given, PollDraft draft, Recipient asker) {
        var origin = Origin.of(given.consultation().value(), given.id().value(), asker.beside());
        return PollViews.ask(given, draft, origin, keys.available(), scopes.mayCountMembers());
    }

    /** {@return the full card that a poll is about, for anybody who can see the poll} */
    private Optional<View> reasoning(PollId poll, Person reader) {
        return polls.find(poll).map(found -> {
            var matter = found.matter();
            var comparison = matter.comparisonIn(knowledge);
            return recommendations.find(matter.id(), reader).isPresent()
                    ? cards.votedRecommendation(matter, comparison)
                    : cards.recommendationOf(found.owner(), matter, comparison);
        });
    }

    /** {@return who voted for what, or a sentence why that person cannot see it} */
    Optional<View> names(PollId poll, Person person) {
        return voting.standing(poll).map(found -> VoterNamesModal.of(found, voting.names(poll, person.user())));
    }

    /** {@return the modal that asks whether to close the poll; only for who asked, and until it is over} */
    private Optional<View> closing(PollId poll, Click click) {
        return voting.standing(poll)
                .filter(standing -> standing.poll().status() != Poll.Status.CLOSED
                        && standing.poll().owner().equals(click.person()))
                .map(standing -> PollViews.close(click.origin(poll.value()), standing));
    }

    /** {@return the modal for a reason, or a sentence why there is nothing to give one for} */
    private Optional<View> reason(PollId poll, Click click) {
        return polls.find(poll)
                .filter(found -> found.status() != Poll.Status.WAITING)
                .map(found -> found.open() ? reason(found, click) : VoteReasonModal.closed(PollWords.over(found)));
    }

    private View reason(Poll poll, Click click) {
        var user = click.person().user();
        return voting.ownVote(poll.id(), user)
                .map(vote -> VoteReasonModal.of(
                        click.origin(
                                new VoteReasonReference(poll.id(), vote.choice().id()).value()),
                        vote,
                        poll.terms().anonymous()))
                .orElseGet(() -> VoteReasonModal.closed(PollWords.unexplained(
                        voting.voted(poll.id(), user) ? Reason.CANNOT_CHANGE : Reason.NOT_VOTED)));
    }
}
