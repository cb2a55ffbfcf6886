package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Quorum;
import io.github.stackconsultant.voting.Terms;
import java.util.List;
import java.util.Optional;

/**
 * What the form to ask for a vote is filled in with when it opens.
 *
 * @param told a sentence to read first; empty where there is nothing to say
 */
record PollDraft(Optional<String> channel, Terms terms, String told) {

    private static final String CHANGED_SINCE =
            "You have changed answers since you opened this form, so it is about the"
                    + " new recommendation now. Look at it, then press Ask.";

    /** {@return the usual terms, in the channel in which the form was asked for, if it was one} */
    static PollDraft first(GivenRecommendation given, String question, Place place) {
        return new PollDraft(
                place.inChannel(),
                new Terms(
                        question,
                        Choice.on(given.recommendation()),
                        Terms.Secrecy.OPEN,
                        Terms.ResultsShown.AT_ONCE,
                        Deadline.USUAL,
                        new Quorum.None(),
                        false,
                        List.of(),
                        true),
                "");
    }

    /** {@return what that poll was asked with} */
    static PollDraft of(Poll poll) {
        return new PollDraft(Optional.of(poll.channel()), poll.terms(), "");
    }

    /** {@return what was filled in before the recommendation was overtaken} */
    static PollDraft of(PollForm form) {
        return new PollDraft(form.channel(), form.terms(), CHANGED_SINCE);
    }
}
