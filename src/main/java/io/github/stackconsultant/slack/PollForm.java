package io.github.stackconsultant.slack;

import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Quorum;
import io.github.stackconsultant.voting.Terms;
import io.github.stackconsultant.voting.Terms.ResultsShown;
import io.github.stackconsultant.voting.Terms.Secrecy;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A filled form to ask for a vote: yields either terms, or the problems by field. */
final class PollForm {

    /** The prefix of direct messages' ids, which are refused, since a team votes in a channel. */
    private static final String DIRECT = "D";

    private static final int FEWEST_CHOICES = 2;

    private static final String TOO_EARLY = "With fewer than " + Outcome.COMPANY
            + " votes an anonymous vote shows no result: raise this number, or untick closing early.";

    private static final int WHOLE = 100;

    private final FormValues values;
    private final Recommendation recommendation;
    private final Instant now;

    PollForm(FormValues values, Recommendation recommendation, Instant now) {
        this.values = values;
        this.recommendation = recommendation;
        this.now = now;
    }

    Optional<String> channel() {
        return values.channel(PollViews.CHANNEL);
    }

    /** {@return a sentence for each field that has to be corrected; empty if there are terms} */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (channel().filter(id -> !id.startsWith(DIRECT)).isEmpty()) {
            problems.put(PollViews.CHANNEL, "Choose a channel first.");
        }
        if (question().isBlank()) {
            problems.put(PollViews.QUESTION, "Type the question first.");
        }
        if (choices().size() < FEWEST_CHOICES) {
            problems.put(PollViews.CHOICES, "Leave at least two to vote for.");
        }
        momentProblem().ifPresent(sentence -> problems.put(PollViews.MOMENT, sentence));
        if (anonymous() && !voters().isEmpty() && voters().size() < Outcome.COMPANY) {
            problems.put(
                    PollViews.VOTERS,
                    "With fewer than " + Outcome.COMPANY + " votes an anonymous vote shows no result: name "
                            + Outcome.COMPANY + " people or more, or choose an open one.");
        }
        quorumProblem().ifPresent(problem -> problems.put(problem.getKey(), problem.getValue()));
        if (ticked(PollViews.CLOSES_AT_QUORUM)
                && quorum() instanceof Quorum.None
                && !problems.containsKey(PollViews.QUORUM)) {
            problems.put(PollViews.QUORUM, "Say how many votes are enough to close early.");
        }
        closedTooEarly(voters().size()).ifPresent(field -> problems.putIfAbsent(field, TOO_EARLY));
        return problems;
    }

    /** {@return the same, with what is known of the channel in which all are asked} */
    Map<String, String> problems(ChannelFacts channel) {
        var problems = problems();
        channel.notJoined("Ask").ifPresent(sentence -> problems.put(PollViews.CHANNEL, sentence));
        channel.people().stream()
                .filter(people -> anonymous() && voters().isEmpty() && people < Outcome.COMPANY)
                .forEach(people -> problems.put(PollViews.SECRECY, tooFew(people)));
        channel.people().stream()
                .filter(people -> voters().isEmpty())
                .forEach(people -> moreThan(people, "can vote in that channel")
                        .ifPresent(problem -> problems.putIfAbsent(PollViews.QUORUM, problem)));
        channel.people().stream()
                .filter(people -> voters().isEmpty() && people >= Outcome.COMPANY)
                .forEach(people -> closedTooEarly(people).ifPresent(field -> problems.putIfAbsent(field, TOO_EARLY)));
        return problems;
    }

    /** {@return the field that has an anonymous vote of so many people close before it could show a result} */
    private Optional<String> closedTooEarly(int asked) {
        if (!anonymous() || !ticked(PollViews.CLOSES_AT_QUORUM)) {
            return Optional.empty();
        }
        if (quorum() instanceof Quorum.Share share) {
            return Optional.of(PollViews.SHARE).filter(field -> asked > 0 && share.votes(asked) < Outcome.COMPANY);
        }
        return Optional.of(PollViews.QUORUM)
                .filter(field -> quorum() instanceof Quorum.Votes votes && votes.count() < Outcome.COMPANY);
    }

    /**
     * {@return a sentence at the field of the voters, if any of them can never vote}
     *
     * @param unable the names of those, by the reason why
     */
    static Map<String, String> problems(Map<UnableVoters, List<String>> unable) {
        return unable.isEmpty()
                ? Map.of()
                : Map.of(
                        PollViews.VOTERS,
                        unable.entrySet().stream()
                                        .map(each -> each.getKey().of(each.getValue()))
                                        .collect(Collectors.joining(" "))
                                + (unable.containsKey(UnableVoters.ABSENT)
                                        ? " Invite whoever is missing, or name others."
                                        : " Name others."));
    }

    private static String tooFew(int people) {
        return "That channel has " + people + (people == 1 ? " person" : " people") + ", and with fewer than "
                + Outcome.COMPANY + " votes an anonymous vote shows no result. Choose an open one, or another channel.";
    }

    private Optional<String> momentProblem() {
        if (!(deadline() instanceof Deadline.At at)) {
            return Optional.empty();
        }
        if (!at.moment().isAfter(now)) {
            return Optional.of("That time is over. Pick a later one.");
        }
        return at.isTooFar(now) ? Optional.of(PollWords.DEADLINE_IS_TOO_FAR) : Optional.empty();
    }

    private Optional<Map.Entry<String, String>> quorumProblem() {
        if (given(PollViews.QUORUM) && number(PollViews.QUORUM, Quorum.MOST).isEmpty()) {
            return Optional.of(Map.entry(PollViews.QUORUM, "A whole number from 1 to " + Quorum.MOST + "."));
        }
        if (given(PollViews.SHARE) && number(PollViews.SHARE, WHOLE).isEmpty()) {
            return Optional.of(Map.entry(PollViews.SHARE, "A whole number from 1 to " + WHOLE + "."));
        }
        if (given(PollViews.QUORUM) && given(PollViews.SHARE)) {
            return Optional.of(Map.entry(PollViews.SHARE, "Either a number of votes or a share: leave one empty."));
        }
        int asked = voters().size();
        return (asked > 0 ? moreThan(asked, "may vote") : Optional.<String>empty())
                .map(problem -> Map.entry(PollViews.QUORUM, problem));
    }

    /** {@return that so many votes never come, if they are more than those people} */
    private Optional<String> moreThan(int people, String what) {
        return quorum() instanceof Quorum.Votes votes && votes.count() > people
                ? Optional.of(
                        "Only " + people + (people == 1 ? " person " : " people ") + what + ": ask for fewer votes.")
                : Optional.empty();
    }

    /** {@return the terms; only to be called if there are no problems} */
    Terms terms() {
        return new Terms(
                question(),
                choices(),
                secrecy(),
                picked(PollViews.RESULTS).map(ResultsShown::valueOf).orElse(ResultsShown.AT_ONCE),
                deadline(),
                quorum(),
                ticked(PollViews.CLOSES_AT_QUORUM),
                voters(),
                ticked(PollViews.REMINDER));
    }

    private Secrecy secrecy() {
        return picked(PollViews.SECRECY).map(Secrecy::valueOf).orElse(Secrecy.OPEN);
    }

    private boolean anonymous() {
        return secrecy() == Secrecy.ANONYMOUS;
    }

    private String question() {
        var oneLine = values.text(PollViews.QUESTION).replaceAll("\\s+", " ").strip();
        return SlackLimits.clip(oneLine, SlackLimits.HEADER_TEXT);
    }

    private List<Choice> choices() {
        var chosen = values.picked(PollViews.CHOICES);
        return Choice.on(recommendation).stream()
                .filter(choice -> chosen.contains(choice.id().value()))
                .toList();
    }

    /** A picked moment takes precedence over the length in the field above it. */
    private Deadline deadline() {
        return values.moment(PollViews.MOMENT)
                .<Deadline>map(Deadline.At::new)
                .or(() -> picked(PollViews.DEADLINE).map(preset -> new Deadline.In(Deadline.Preset.valueOf(preset))))
                .orElse(Deadline.USUAL);
    }

    private Quorum quorum() {
        var votes = number(PollViews.QUORUM, Quorum.MOST);
        if (votes.isPresent()) {
            return new Quorum.Votes(votes.getAsInt());
        }
        var share = number(PollViews.SHARE, WHOLE);
        return share.isPresent() ? new Quorum.Share(share.getAsInt()) : new Quorum.None();
    }

    /** {@return the ids of the users who are named, each once} */
    List<String> voters() {
        return values.users(PollViews.VOTERS).stream().distinct().toList();
    }

    private boolean ticked(String extra) {
        return values.picked(PollViews.EXTRAS).contains(extra);
    }

    private boolean given(String field) {
        return !values.text(field).isBlank();
    }

    private OptionalInt number(String field, int most) {
        var text = values.text(field).strip();
        if (!text.matches("\\d{1,6}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text);
        return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private Optional<String> picked(String field) {
        return values.picked(field).stream().findFirst();
    }
}
