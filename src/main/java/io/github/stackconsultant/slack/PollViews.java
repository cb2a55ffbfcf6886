package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.OutcomeWords;
import io.github.stackconsultant.voting.Standing;
import java.util.ArrayList;
import java.util.List;

/** The modals to ask for a vote and to close it. */
final class PollViews {

    static final String ASK = "ask_vote";
    static final String REASON = "vote_reason";
    static final String CLOSE = "close_vote";

    static final String CHANNEL = "poll_channel";
    static final String QUESTION = "poll_question";
    static final String CHOICES = "poll_choices";
    static final String SECRECY = "poll_secrecy";
    static final String RESULTS = "poll_results";
    static final String DEADLINE = "poll_deadline";
    static final String MOMENT = "poll_moment";
    static final String QUORUM = "poll_quorum";
    static final String SHARE = "poll_share";
    static final String VOTERS = "poll_voters";
    static final String EXTRAS = "poll_extras";
    static final String WORDS = "poll_reason";

    static final String REMINDER = "reminder";
    static final String CLOSES_AT_QUORUM = "closes_at_quorum";

    private static final String OWN_WORDS =
            " The question begins with your own words about the project: change what the channel need not read.";

    private PollViews() {}

    /**
     * Renders the modal that asks for a vote.
     *
     * @param given the recommendation that is voted on
     * @param draft what it is filled in with
     * @param anonymous whether anonymous votes are available
     * @param share whether the app may count the members of a channel
     */
    static View ask(GivenRecommendation given, PollDraft draft, Origin origin, boolean anonymous, boolean share) {
        var fields = new PollFields(draft.terms());
        var blocks = new ArrayList<LayoutBlock>();
        if (!draft.told().isEmpty()) {
            blocks.add(Kit.section(draft.told()));
        }
        blocks.add(Kit.section(votedOn(given)));
        blocks.add(Kit.section("The question goes to the channel with the verdict"
                + (PollBlocks.givesReasons(given.recommendation()) ? " and its strongest reasons." : ".")
                + " *Full reasoning* shows everybody there the whole recommendation, with your answers."
                + Modals.ownWordsShown()
                + given.advice().project().map(unused -> OWN_WORDS).orElse("")));
        blocks.add(Kit.input(CHANNEL, "Channel", false, Modals.channel(CHANNEL, draft.channel())));
        blocks.add(Kit.input(QUESTION, "Question", false, fields.question()));
        blocks.add(Kit.input(CHOICES, "What can be voted for", false, fields.choices(given.recommendation())));
        blocks.add(Kit.input(SECRECY, "Who sees who voted for what", false, fields.secrecy(anonymous)));
        blocks.add(Kit.context(
                anonymous
                        ? "Until an anonymous vote closes, whoever runs this app could find out who voted for what."
                        : "Only open votes are offered here: whoever runs this app has set no secret for"
                                + " anonymous ones."));
        blocks.add(Kit.input(RESULTS, "When the counts of an open vote show", false, fields.results()));
        blocks.add(Kit.input(DEADLINE, "Closes", false, fields.deadline()));
        blocks.add(Kit.input(MOMENT, "Or at this time, in your time zone", true, fields.moment()));
        blocks.add(Kit.input(QUORUM, "Votes needed for the result to count", true, fields.votes()));
        if (share) {
            blocks.add(Kit.input(SHARE, "Or a share of those asked, in percent", true, fields.share()));
        }
        blocks.add(Kit.input(VOTERS, "Only these people may vote", true, fields.voters()));
        blocks.add(Kit.context("Name only people who are in the channel: nobody else sees the vote."));
        blocks.add(Kit.input(EXTRAS, "Before the end", true, fields.extras()));
        return Modals.form(ASK, "Ask the team to vote", origin.metadata(), "Ask", "Cancel", blocks);
    }

    /** Whoever has several recommendations, or asks by the command, sees which one it is. */
    private static String votedOn(GivenRecommendation given) {
        return "Voted on: your recommendation "
                + VerdictWords.withStrength(given.recommendation()) + " \u00b7 "
                + SlackDates.full(given.givenAt());
    }

    /** Closing is for good, so whoever does it reads first what goes with it. */
    static View close(Origin origin, Standing standing) {
        int stale = standing.stale();
        var hidden = standing.poll().terms().anonymous() && standing.votes() < Outcome.COMPANY
                ? "With fewer than " + Outcome.COMPANY + " votes an anonymous vote shows no result, and "
                        + OutcomeWords.counted(standing.votes())
                        + (standing.votes() == 1 ? " counts so far. " : " count so far. ")
                : "";
        var lost = stale == 0
                ? ""
                : OutcomeWords.counted(stale) + " from before the answers changed " + (stale == 1 ? "is" : "are")
                        + " not confirmed yet and will not count. ";
        return Modals.form(
                CLOSE,
                "Close the vote?",
                origin.metadata(),
                "Close it",
                "Keep it open",
                List.of(
                        Kit.section(Mrkdwn.bold(
                                Mrkdwn.escape(standing.poll().terms().question()))),
                        Kit.section(
                                standing.poll().open()
                                        ? hidden + lost + "Nobody can vote after that."
                                        : "It is not posted yet, and will not be after that.")));
    }
}
