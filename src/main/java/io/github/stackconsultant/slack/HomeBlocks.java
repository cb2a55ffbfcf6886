package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.PastConsultation;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.Contribution;
import io.github.stackconsultant.recommendation.Recommendation;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.voting.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Renders a person's home page, and the list of past recommendations that it shares with the history. */
final class HomeBlocks {

    private final DecisionWords words;
    private final ConsultationBlocks consultationBlocks;
    private final NoticeBlocks notices;

    HomeBlocks(DecisionWords words, ConsultationBlocks consultationBlocks, NoticeBlocks notices) {
        this.words = words;
        this.consultationBlocks = consultationBlocks;
        this.notices = notices;
    }

    /**
     * Renders the page.
     *
     * @param told a short message to show on top
     */
    List<LayoutBlock> home(PersonalPages.Home page, Optional<Notice> told) {
        var blocks = new ArrayList<LayoutBlock>();
        var current = current(page.open());
        var said = told.map(each -> notices.notice(each).blocks()).orElse(List.of());
        if (!said.isEmpty() && !said.equals(current)) {
            blocks.addAll(said);
            blocks.add(Kit.divider());
        }
        blocks.addAll(current);
        if (!page.votes().isEmpty()) {
            blocks.add(Kit.divider());
            blocks.add(Kit.header("Open votes"));
            page.votes().forEach(poll -> blocks.add(vote(poll)));
        }
        blocks.addAll(decisions(page.history().decisions()));
        blocks.add(Kit.divider());
        blocks.add(Kit.header("Past recommendations"));
        blocks.addAll(past(page.history().consultations()));
        blocks.add(Kit.divider());
        blocks.add(Kit.header("Help"));
        blocks.addAll(notices.notice(PlainNotice.HELP).blocks());
        return TextBudget.fit(
                        blocks.subList(0, Math.min(blocks.size(), SlackLimits.VIEW_BLOCKS)),
                        SlackLimits.VIEW_BLOCKS_TEXT)
                .blocks();
    }

    private List<LayoutBlock> current(Optional<Consultation> open) {
        return open.map(consultation ->
                        consultationBlocks.render(consultation, Place.Kind.HOME).blocks())
                .orElseGet(() -> notices.notice(PlainNotice.WELCOME).blocks());
    }

    private static LayoutBlock vote(Poll poll) {
        return Kit.section(Mrkdwn.bold(Mrkdwn.escape(poll.terms().question())) + "\n" + "in "
                + Mrkdwn.channel(poll.channel())
                + poll.closesAt()
                        .map(end -> " \u00b7 until " + SlackDates.full(end))
                        .orElse(""));
    }

    private List<LayoutBlock> decisions(List<Decision> saved) {
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
    Rendered history(PersonalPages.History history) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.header("Past recommendations"));
        blocks.addAll(past(history.consultations()));
        blocks.addAll(decisions(history.decisions()));
        return new Rendered("Your past recommendations and decisions", blocks);
    }

    private static List<LayoutBlock> past(List<PastConsultation> past) {
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
        var reference = BlockReference.of("past", given.advice());
        return Kit.section(reference.id(), text, button);
    }

    private static String changed(int times) {
        return times == 0 ? "" : " \u00b7 changed " + (times == 1 ? "once" : times == 2 ? "twice" : times + " times");
    }

    /** Uses the first answer that counted to distinguish recommendations, since most are about the same question. */
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
