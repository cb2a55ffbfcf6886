package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.ConsultationContent.CardElsewhere;
import io.github.stackconsultant.conversation.PastConsultation;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.voting.PollId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Renders the page. */
    List<LayoutBlock> home(HomePage page, HomeNews news) {
        var blocks = new ArrayList<LayoutBlock>();
        news.unreached().map(SlackWords::unreached).map(Kit::section).ifPresent(blocks::add);
        var current = current(page.open());
        blocks.addAll(told(news, current));
        blocks.addAll(current);
        if (!page.votes().isEmpty()) {
            blocks.add(Kit.divider());
            blocks.add(Kit.header("Open votes"));
            page.votes().forEach(vote -> blocks.addAll(vote(vote, news.addresses())));
        }
        blocks.addAll(decisions(page.history()));
        blocks.add(Kit.divider());
        blocks.add(Kit.header("Past recommendations"));
        blocks.addAll(past(page.history().consultations()));
        blocks.add(Kit.divider());
        blocks.add(Kit.header("Help"));
        blocks.addAll(notices.notice(PlainNotice.HELP).blocks());
        return TextBudget.ofView(blocks);
    }

    /** A notice that says just what stands below anyway is not said twice. */
    private List<LayoutBlock> told(HomeNews news, List<LayoutBlock> current) {
        var blocks = new ArrayList<LayoutBlock>();
        news.told()
                .map(notice -> notices.notice(notice).blocks())
                .filter(notice -> !notice.equals(current))
                .ifPresent(blocks::addAll);
        news.card().map(card -> card(card, news.unreached().isEmpty())).ifPresent(blocks::add);
        if (!blocks.isEmpty()) {
            blocks.add(Kit.divider());
        }
        return blocks;
    }

    private static LayoutBlock card(CardElsewhere card, boolean reached) {
        var id = card.recommendation().value();
        return Kit.section(
                BlockReference.of("elsewhere", "").id(),
                "Your recommendation " + where(card.place(), reached),
                Kit.labelled(Kit.button(ActionId.OPEN_RECOMMENDATION, "Open", id), "Open your recommendation"));
    }

    /** What Slack does not take into the direct messages is still to be opened here. */
    private static String where(Place place, boolean reached) {
        return switch (place.kind()) {
            case DIRECT, HOME -> reached ? "is in our direct messages." : "is ready.";
            case PRIVATE -> "is in " + Mrkdwn.channel(place.channel()) + ", where you alone see it.";
            case THREAD -> "is in its thread in " + Mrkdwn.channel(place.channel()) + ".";
        };
    }

    private List<LayoutBlock> current(Optional<Consultation> open) {
        return open.map(consultation ->
                        consultationBlocks.render(consultation, Place.Kind.HOME).blocks())
                .orElseGet(() -> notices.notice(PlainNotice.WELCOME).blocks());
    }

    /** Whoever asked can end it here, too: its message may be gone, or in a channel that they have left. */
    private static List<LayoutBlock> vote(HomePage.OpenVote vote, Map<PollId, String> addresses) {
        var poll = vote.standing().poll();
        var line = Kit.section(Mrkdwn.bold(Mrkdwn.escape(poll.terms().question())) + "\n" + "in "
                + Mrkdwn.channel(poll.channel()) + " \u00b7 "
                + (poll.open() ? standing(vote, Optional.ofNullable(addresses.get(poll.id()))) : "not posted yet"));
        return vote.own() ? List.of(line, OwnVoteBlocks.buttons("own_vote", poll)) : List.of(line);
    }

    private static String standing(HomePage.OpenVote vote, Optional<String> address) {
        return "closes " + PollWords.closing(vote.standing().poll()) + " \u00b7 " + PollBlocks.turnout(vote.standing())
                + vote.part().map(HomeBlocks::part).map(" \u00b7 "::concat).orElse("")
                + address.map(PollWords::linkTo).map(" \u00b7 "::concat).orElse("");
    }

    private static String part(HomePage.Part part) {
        return switch (part) {
            case VOTED -> "you have voted";
            case TO_CONFIRM -> "your vote waits to be confirmed";
            case TO_VOTE -> "you have not voted yet";
        };
    }

    /** The record of what is not decided is listed for its link, and not as a decision. */
    private List<LayoutBlock> decisions(HomePage.History history) {
        return Stream.of(true, false)
                .flatMap(settles -> listed(
                        settles ? "Decisions" : "Not decided yet",
                        history.decisions().stream()
                                .filter(each -> each.decided().status().settles() == settles)
                                .toList(),
                        history.overtaken())
                        .stream())
                .toList();
    }

    private List<LayoutBlock> listed(String title, List<Decision> saved, List<Decision> overtaken) {
        if (saved.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.divider());
        blocks.add(Kit.header(title));
        saved.forEach(decision -> blocks.add(words.line(decision, overtaken.contains(decision))));
        return blocks;
    }

    /** {@return the person's decisions and past recommendations, or the word that there are none} */
    Rendered history(HomePage.History history) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.header("Past recommendations"));
        blocks.addAll(past(history.consultations()));
        blocks.addAll(decisions(history));
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
        var headline = recommendation.headline();
        var text = Mrkdwn.bold(Mrkdwn.escape(headline)) + "\n" + about(given.advice()) + " \u00b7 "
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

    /** Most are about the same question: the person's words tell them apart, or else the first answer that counted. */
    private static String about(Advice advice) {
        var recommendation = advice.recommendation();
        var project = advice.project()
                .map(Mrkdwn::quoted)
                .or(() -> recommendation.contributions().stream()
                        .findFirst()
                        .map(first -> Mrkdwn.escape(first.answerLabel())));
        return Stream.concat(project.stream(), Stream.of(Mrkdwn.escape(recommendation.title())))
                .collect(joining(" \u00b7 "));
    }
}
