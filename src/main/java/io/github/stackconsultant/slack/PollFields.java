package io.github.stackconsultant.slack;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Deadline;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Quorum;
import io.github.stackconsultant.voting.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The fields of the form to ask for a vote, filled in with given terms. */
final class PollFields {

    private final Terms terms;

    PollFields(Terms terms) {
        this.terms = terms;
    }

    PlainTextInputElement question() {
        return Modals.question(PollViews.QUESTION, terms.question());
    }

    BlockElement choices(Recommendation recommendation) {
        var options = FittingChoices.of(Choice.on(recommendation), SlackLimits.ACTION_ELEMENTS).stream()
                .map(choice -> Kit.option(choice.label(), choice.id().value()))
                .toList();
        var chosen = options.stream()
                .filter(option -> terms.choice(new ChoiceId(option.getValue())).isPresent())
                .toList();
        return Kit.menuOfSeveral(PollViews.CHOICES, "Choose two or more", options, chosen);
    }

    RadioButtonsElement secrecy(boolean anonymous) {
        var open = Kit.option("Open", Terms.Secrecy.OPEN.name(), "Whoever sees the counts sees who voted for what.");
        var secret = Kit.option(
                "Anonymous",
                Terms.Secrecy.ANONYMOUS.name(),
                "No message says who chose what. Counts show at the end, from " + Outcome.COMPANY + " votes on.");
        return RadioButtonsElement.builder()
                .actionId(PollViews.SECRECY)
                .options(anonymous ? List.of(open, secret) : List.of(open))
                .initialOption(anonymous && terms.anonymous() ? secret : open)
                .build();
    }

    RadioButtonsElement results() {
        var options = List.of(
                Kit.option("At once", Terms.ResultsShown.AT_ONCE.name(), "Everybody in the channel sees them."),
                Kit.option(
                        "To those who have voted",
                        Terms.ResultsShown.AFTER_VOTING.name(),
                        "Each voter sees them, and everybody in the channel once the vote closes."),
                Kit.option(
                        "When the vote closes", Terms.ResultsShown.AT_CLOSING.name(), "Nobody sees them before that."));
        return RadioButtonsElement.builder()
                .actionId(PollViews.RESULTS)
                .options(options)
                .initialOption(options.stream()
                        .filter(option ->
                                option.getValue().equals(terms.results().name()))
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    BlockElement deadline() {
        var chosen = terms.deadline() instanceof Deadline.In in ? in.preset() : Deadline.Preset.THREE_DAYS;
        var options = new ArrayList<OptionObject>();
        Arrays.stream(Deadline.Preset.values())
                .map(preset -> Kit.option(
                        "In " + preset.name().toLowerCase(Locale.ROOT).replace('_', ' '), preset.name()))
                .forEach(options::add);
        return Kit.menu(
                PollViews.DEADLINE,
                "Choose a time",
                options,
                options.stream()
                        .filter(option -> option.getValue().equals(chosen.name()))
                        .findFirst());
    }

    DatetimePickerElement moment() {
        var picked = terms.deadline() instanceof Deadline.At at
                ? Math.toIntExact(at.moment().getEpochSecond())
                : null;
        return DatetimePickerElement.builder()
                .actionId(PollViews.MOMENT)
                .initialDateTime(picked)
                .build();
    }

    NumberInputElement votes() {
        var number = number(PollViews.QUORUM, Quorum.MOST);
        if (terms.quorum() instanceof Quorum.Votes votes) {
            number.setInitialValue(Integer.toString(votes.count()));
        }
        return number;
    }

    NumberInputElement share() {
        var number = number(PollViews.SHARE, 100);
        if (terms.quorum() instanceof Quorum.Share share) {
            number.setInitialValue(Integer.toString(share.percent()));
        }
        return number;
    }

    private static NumberInputElement number(String id, int most) {
        return NumberInputElement.builder()
                .actionId(id)
                .decimalAllowed(false)
                .minValue("1")
                .maxValue(Integer.toString(most))
                .build();
    }

    MultiUsersSelectElement voters() {
        var named = terms.named();
        return MultiUsersSelectElement.builder()
                .actionId(PollViews.VOTERS)
                .initialUsers(named.isEmpty() ? null : named)
                .placeholder(Kit.plain("Everybody in the channel", SlackLimits.PLACEHOLDER))
                .maxSelectedItems(Terms.MOST_VOTERS)
                .build();
    }

    CheckboxesElement extras() {
        var reminder = Kit.option(
                "Remind those who have not voted",
                PollViews.REMINDER,
                "The people named privately, or else everybody by one line in the thread.");
        var early = Kit.option("Close as soon as enough have voted", PollViews.CLOSES_AT_QUORUM);
        var ticked = new ArrayList<OptionObject>();
        if (terms.reminder()) {
            ticked.add(reminder);
        }
        if (terms.closesAtQuorum()) {
            ticked.add(early);
        }
        return CheckboxesElement.builder()
                .actionId(PollViews.EXTRAS)
                .options(List.of(reminder, early))
                .initialOptions(ticked.isEmpty() ? null : ticked)
                .build();
    }
}
