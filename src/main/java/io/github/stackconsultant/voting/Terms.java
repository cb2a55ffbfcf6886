package io.github.stackconsultant.voting;

import java.util.List;
import java.util.Optional;

/**
 * The terms that the asker set. They do not change once the poll is posted, except that a named voter may be forgotten.
 *
 * @param question what is asked, in the asker's words
 * @param choices at least two
 * @param closesAtQuorum whether reaching the quorum closes it early
 * @param voters the ids of the users who may vote; empty means everybody in the channel; {@link #SOMEBODY} alone means
 *     nobody, since all named voters were forgotten
 * @param reminder whether those who have not voted are reminded before the end
 */
public record Terms(
        String question,
        List<Choice> choices,
        Secrecy secrecy,
        ResultsShown results,
        Deadline deadline,
        Quorum quorum,
        boolean closesAtQuorum,
        List<String> voters,
        boolean reminder) {

    /** The most voters that can be named. */
    public static final int MOST_VOTERS = 50;

    /** The placeholder if all named voters were forgotten; it is nobody's id. */
    public static final String SOMEBODY = "somebody";

    /** Copies the lists; an anonymous vote shows nothing before its end. */
    public Terms {
        choices = List.copyOf(choices);
        voters = voters.stream().distinct().toList();
        results = secrecy == Secrecy.ANONYMOUS ? ResultsShown.AT_CLOSING : results;
    }

    /** Whether choices are linked to names. */
    public enum Secrecy {
        /** Everybody may see who voted for what. */
        OPEN,
        /** Nobody may see that, and results are shown only from a minimum number of votes on. */
        ANONYMOUS
    }

    /** When the counts can be seen. */
    public enum ResultsShown {
        /** From the first vote on. */
        AT_ONCE,
        /** After voting, to those who have voted. */
        AFTER_VOTING,
        /** Once the vote is over. */
        AT_CLOSING
    }

    /** {@return the choice of that id} */
    public Optional<Choice> choice(ChoiceId id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    /** {@return whether nobody may see who voted for what} */
    public boolean anonymous() {
        return secrecy == Secrecy.ANONYMOUS;
    }

    /** {@return the ids of the named voters, without forgotten ones} */
    public List<String> named() {
        return voters.stream().filter(user -> !user.equals(SOMEBODY)).toList();
    }

    /** {@return whether only named people may vote, and none of them is left} */
    boolean nobodyLeft() {
        return !voters.isEmpty() && named().isEmpty();
    }

    /** Uses a placeholder, so that a vote whose named voters are all forgotten does not become open to everybody. */
    Terms without(String user) {
        var left = voters.stream().filter(each -> !each.equals(user)).toList();
        return new Terms(
                question,
                choices,
                secrecy,
                results,
                deadline,
                quorum,
                closesAtQuorum,
                left.isEmpty() && !voters.isEmpty() ? List.of(SOMEBODY) : left,
                reminder);
    }

    /** {@return whether that user is asked} */
    public boolean asks(String user) {
        return voters.isEmpty() || voters.contains(user);
    }
}
