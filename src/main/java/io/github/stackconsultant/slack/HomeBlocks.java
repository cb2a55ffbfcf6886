package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.conversation.Notice;
import io.github.stackconsultant.conversation.PastConsultation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.Contribution;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.Polls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A person's home page, and the list of past recommendations that it shares with the history. */
final class HomeBlocks {

    /** How many consultations are listed with their latest recommendation. */
    private static final int PAST = 10;

    /** How many decisions and how many open votes. */
    private static final int FEW = 5;

    private final Consultations consultations;
    private final Recommendations recommendations;
    private final Polls polls;
    private final Decisions decisions;
    private final DecisionWords words;
    private final ConsultationBlocks consultationBlocks;
    private final NoticeBlocks notices;

    HomeBlocks(
            Consultations consultations,
            Recommendations recommendations,
            Polls polls,
            Decisions decisions,
            DecisionWords words,
            ConsultationBlocks consultationBlocks,
            NoticeBlocks notices) {
        this.consultations = consultations;
        this.recommendations = recommendations;
        this.polls = polls;
        this.decisions = decisions;
        this.words = words;
        this.consultationBlocks = consultationBlocks;
        this.notices = notices;
    }

    /**
     * Renders the page.
     *
     * @param word a notice to show on top: its kind and what it names; may be empty
     * @param subject what the notice is about
     */
    List<LayoutBlock> home(Person person, List<String> word, String subject) {
        var blocks = new ArrayList<LayoutBlock>();
        var current = current(person);
        var said = word.isEmpty()
                ? List.<LayoutBlock>of()
                : notices.notice(Notice.valueOf(word.get(0)), subject, word.subList(1, word.size()))
                        .blocks();
        if (!said.isEmpty() && !said.equals(current)) {
            blocks.addAll(said);
            blocks.add(Kit.divider());
        }
        blocks.addAll(current);
        var votes = polls.openFor(person, FEW);
        if (!votes.isEmpty()) {
            blocks.add(Kit.divider());
            blocks.add(Kit.header("Open votes"));
            votes.forEach(poll -> blocks.add(vote(poll)));
        }
        blocks.addAll(decisions(person, FEW));
        blocks.add(Kit.divider());
        blocks.add(Kit.header("Past recommendations"));
        blocks.addAll(past(person));
        blocks.add(Kit.divider());
        blocks.add(Kit.header("Help"));
        blocks.addAll(notices.notice(Notice.HELP, "", List.of()).blocks());
        return TextBudget.fit(
                        blocks.subList(0, Math.min(blocks.size(), SlackLimits.VIEW_BLOCKS)),
                        SlackLimits.VIEW_BLOCKS_TEXT)
                .blocks();
    }

    private List<LayoutBlock> current(Person person) {
        return consultations
                .openOf(person)
                .map(open -> consultationBlocks.render(open, Place.Kind.HOME).blocks())
                .orElseGet(() -> notices.notice(Notice.WELCOME, "", List.of()).blocks());
    }

    private static LayoutBlock vote(Poll poll) {
        return Kit.section(Mrkdwn.bold(Mrkdwn.escape(poll.terms().question())) + "\n" + "in "
                + Mrkdwn.channel(poll.channel())
                + poll.closesAt()
                        .map(end -> " \u00b7 until " + SlackDates.full(end))
                        .orElse(""));
    }

    private List<LayoutBlock> decisions(Person person, int most) {
        var saved = decisions.of(person, most);
        if (saved.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.divider());
        blocks.add(Kit.header("Decisions"));
        saved.forEach(decision -> blocks.add(words.line(decision)));
        return blocks;
    }

    /** {@return the person's decisions and past recommendations, or the word that there are none} */
    Rendered history(Person person) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.header("Past recommendations"));
        blocks.addAll(past(person));
        blocks.addAll(decisions(person, PAST));
        return new Rendered("Your past recommendations and decisions", blocks);
    }

    private List<LayoutBlock> past(Person person) {
        var past = recommendations.consultationsOf(person, PAST);
        return past.isEmpty()
                ? List.of(Kit.section("None yet. `/consult` starts a consultation; its recommendation is listed here."))
                : past.stream().map(HomeBlocks::line).toList();
    }

    private static LayoutBlock line(PastConsultation past) {
        var given = past.latest();
        var recommendation = given.recommendation();
        var headline = recommendation.verdict().headline();
        var text = Mrkdwn.bold(Mrkdwn.escape(headline)) + "\n" + about(recommendation) + " \u00b7 "
                + SlackDates.day(given.givenAt()) + changed(past.changes()) + " \u00b7 "
                + CardBlocks.strengthLine(recommendation);
        var button = Kit.labelled(
                Kit.button(ActionId.OPEN_RECOMMENDATION, "Open", given.id().value()), "Open: " + headline);
        var reference = new BlockReference(
                "past", given.consultation().value(), given.id().value(), 0);
        return Kit.section(reference.id(), text, button);
    }

    private static String changed(int times) {
        return times == 0 ? "" : " \u00b7 changed " + (times == 1 ? "once" : times + " times");
    }

    /** The first answer that told something sets one from another, since most are about the same question. */
    private static String about(Recommendation recommendation) {
        return Stream.concat(
                        recommendation.contributions().stream()
                                .map(Contribution::answerLabel)
                                .limit(1),
                        Stream.of(recommendation.title()))
                .map(Mrkdwn::escape)
                .collect(joining(" \u00b7 "));
    }
}
