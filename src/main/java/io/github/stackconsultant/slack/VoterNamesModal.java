package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Standing;
import io.github.stackconsultant.voting.Tally;
import io.github.stackconsultant.voting.Terms;
import io.github.stackconsultant.voting.Voting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The modal that shows who voted for what: the counts are those of the vote's message, whoever can be named. */
final class VoterNamesModal {

    /** The number of mentions that fit into a section. */
    private static final int MOST_NAMES = 150;

    private final Poll poll;
    private final Tally tally;
    private final Map<Choice, List<String>> names;

    private VoterNamesModal(Standing standing, Map<Choice, List<String>> names) {
        this.poll = standing.poll();
        this.tally = poll.conclusion().flatMap(Poll.Conclusion::tally).orElse(standing.tally());
        this.names = names;
    }

    /** {@return the modal; without names, it says why there are none} */
    static View of(Standing standing, Optional<Map<Choice, List<String>>> names) {
        var terms = standing.poll().terms();
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.section(Mrkdwn.bold(Mrkdwn.escape(terms.question()))));
        blocks.addAll(names.map(shown -> new VoterNamesModal(standing, shown).lines())
                .orElseGet(() -> List.of(Kit.section(unseen(terms)))));
        return Modals.reading("Who voted for what", blocks);
    }

    private static String unseen(Terms terms) {
        if (terms.anonymous()) {
            return "Nobody sees this: the vote is anonymous.";
        }
        return terms.results() == Terms.ResultsShown.AFTER_VOTING
                ? "You see this once you have voted."
                : "You see this when the vote closes.";
    }

    private List<LayoutBlock> lines() {
        return names.entrySet().stream()
                .<LayoutBlock>map(each -> Kit.section(line(each.getKey(), each.getValue())))
                .toList();
    }

    private String line(Choice choice, List<String> users) {
        int votes = Math.max(tally.of(choice.id()), users.size());
        int erased = complete() ? votes - users.size() : 0;
        var unnamed = erased == 0
                ? Stream.<String>empty()
                : Stream.of((erased == 1 ? "somebody" : erased + " people") + " who had themselves erased");
        var named = users.stream().limit(MOST_NAMES).map(Mrkdwn::mention);
        var who = Stream.concat(named, unnamed).collect(joining(", "));
        int untold = votes - erased - Math.min(users.size(), MOST_NAMES);
        var more = untold == 0 ? "" : (who.isEmpty() ? "" : " and ") + untold + " more";
        return Mrkdwn.bold(Mrkdwn.escape(PollBlocks.label(choice))) + " " + votes
                + (votes == 0 ? "" : ": " + who + more);
    }

    /** {@return whether everybody is named who voted and is still known: the outcome counts the others for good} */
    private boolean complete() {
        return !poll.open() && names.values().stream().mapToInt(List::size).sum() < Voting.MOST_NAMES;
    }
}
