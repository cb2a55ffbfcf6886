package io.github.stackconsultant.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.ButtonElement;
import io.github.stackconsultant.knowledge.WrittenDates;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionReply;
import io.github.stackconsultant.record.RecordDocument;
import io.github.stackconsultant.record.RecordDocuments;
import java.util.List;
import java.util.Optional;

/** The messages about decisions. */
final class DecisionWords {

    /** The role of the block with the button to withdraw the link, in the message about one decision. */
    static final String SAVED = "saved";

    private final RecordDocuments documents;

    DecisionWords(RecordDocuments documents) {
        this.documents = documents;
    }

    /** {@return the message that accompanies the file; it has no link, which Slack would unfurl there} */
    String besideFile(Decision decision) {
        return Mrkdwn.withoutLinks(told(decision));
    }

    /** {@return whether decisions have pages, which are linked} */
    boolean pages() {
        return documents.pages();
    }

    private String told(Decision decision) {
        return Mrkdwn.mention(decision.owner().user()) + " saved a " + noun(decision) + ": " + named(decision)
                + documents
                        .superseded(decision)
                        .map(old -> "." + replacing(old))
                        .orElse("");
    }

    private static String replacing(Decision old) {
        return " It takes the place of "
                + Mrkdwn.bold(Mrkdwn.escape(old.decided().outcome())) + ", saved " + SlackDates.day(old.savedAt());
    }

    /** For its owner, who may read both. */
    private String replacingLinked(Decision old) {
        return replacing(old)
                + documents
                        .address(old)
                        .map(address -> " (" + Mrkdwn.link(address, "its record") + ")")
                        .orElse("")
                + ".";
    }

    /** What is not decided is no decision, and its record says why not. */
    private static String noun(Decision decision) {
        return decision.decided().status().settles() ? "decision" : "record";
    }

    /** {@return the message if there is no file} */
    Rendered withoutFile(Decision decision) {
        return Rendered.of(told(decision) + read(decision));
    }

    private String read(Decision decision) {
        return documents
                .address(decision)
                .map(address -> " \u00b7 " + Mrkdwn.link(address, "read the record"))
                .orElse("");
    }

    private static String named(Decision decision) {
        var decided = decision.decided();
        return Mrkdwn.bold(Mrkdwn.escape(decided.question())) + " " + Mrkdwn.escape(decided.outcome())
                + decided.qualification()
                        .map(clauses -> ", " + Mrkdwn.escape(clauses))
                        .orElse("");
    }

    /** {@return the message that it is saved, with the link and a button to withdraw it} */
    Rendered saved(Decision decision) {
        var text = savedText(decision);
        return documents
                .address(decision)
                .map(address -> linked(
                        decision,
                        text + " Only whoever has this link" + beside(decision) + " can read "
                                + Mrkdwn.link(address, "the record") + "."))
                .orElseGet(() -> Rendered.of(text));
    }

    /** {@return the message that it is saved, beside its file in the owner's direct messages} */
    String besideOwnFile(Decision decision) {
        return Mrkdwn.withoutLinks(savedText(decision) + " Its record is this file.");
    }

    /** {@return that it is saved where nobody can read its record yet} */
    Rendered unreadable(Decision decision, SlackAnswer.Refused<?> refused) {
        return Rendered.of(savedText(decision) + " Slack does not take the file with its record ("
                + Mrkdwn.escape(refused.error()) + "), and I have no address for a page of it. Whoever runs this app"
                + " can give me one: then `/consult history` links it.");
    }

    /** {@return the same message once its link is withdrawn} */
    Rendered withdrawn(Decision decision) {
        return Rendered.of(savedText(decision) + " Its link is withdrawn: it leads nowhere any more."
                + decision.posting()
                        .channel()
                        .filter(channel -> decision.posting().posted().isPresent())
                        .map(channel -> " What is posted in " + Mrkdwn.channel(channel) + " stays.")
                        .orElse(""));
    }

    /** {@return the same where the link is gone by now, also where it was withdrawn in a list before} */
    Optional<Rendered> withdrawn(DecisionReply reply, DecisionId id) {
        boolean gone = reply instanceof DecisionReply.LinkWithdrawn
                || (reply instanceof DecisionReply.Refused refused
                        && refused.reason() == DecisionReply.Refused.Reason.WITHDRAWN_BEFORE);
        return gone ? documents.find(id).map(RecordDocument::decision).map(this::withdrawn) : Optional.empty();
    }

    private String savedText(Decision decision) {
        return "Saved: " + named(decision) + "."
                + documents.superseded(decision).map(this::replacingLinked).orElse("")
                + decision.revisitOn()
                        .map(day -> " I remind you of it on " + WrittenDates.day(day) + ".")
                        .orElse("");
    }

    /** The file in a channel is read without the link. */
    private static String beside(Decision decision) {
        return decision.posting()
                .channel()
                .map(channel -> ", or reads the file in " + Mrkdwn.channel(channel) + ",")
                .orElse("");
    }

    private static Rendered linked(Decision decision, String text) {
        return Rendered.of(text, BlockReference.of(SAVED, decision.id().value()), List.of(withdrawal(decision)));
    }

    private static ButtonElement withdrawal(Decision decision) {
        var button = Kit.button(
                ActionId.WITHDRAW_LINK, "Withdraw the link", decision.id().value());
        button.setConfirm(ConfirmationDialogObject.builder()
                .title(Kit.plain("Withdraw the link?", SlackLimits.CONFIRM_TITLE))
                .text(Kit.plain(
                        "It leads nowhere after that, for good. What is posted stays.", SlackLimits.CONFIRM_TEXT))
                .confirm(Kit.plain("Withdraw it", SlackLimits.CONFIRM_BUTTON))
                .deny(Kit.plain("Keep it", SlackLimits.CONFIRM_BUTTON))
                .build());
        return button;
    }

    /** {@return the reason why the file is not in its channel yet, with a button to post it} */
    Rendered notPosted(Decision decision, String channel, SlackAnswer.Refused<?> refused) {
        var id = decision.id().value();
        var button = Kit.primary(ActionId.POST_DECISION, "Post again", id);
        return Rendered.of(
                SlackWords.notPosted(channel, refused, "Post again") + " Your " + noun(decision) + " is saved.",
                BlockReference.of("decision", id),
                List.of(button));
    }

    /** {@return the reminder, with one click to run the consultation again} */
    Rendered revisit(Decision decision) {
        var text = "You wanted to look at a " + noun(decision) + " again: " + named(decision) + ", saved "
                + SlackDates.day(decision.savedAt()) + read(decision)
                + ". Consult again from the answers of then, and see what moved.";
        var again = Kit.primary(
                ActionId.CONSULT_AGAIN,
                "Consult again",
                decision.basis().recommendation().value());
        return Rendered.of(text, BlockReference.of("", ""), List.of(again));
    }

    /**
     * {@return the decision in a list}
     *
     * @param overtaken whether the consultation that it names has led to another recommendation since
     */
    LayoutBlock line(Decision decision, boolean overtaken) {
        var text = named(decision) + "\n" + SlackDates.day(decision.savedAt())
                + (overtaken ? " \u00b7 answers changed since" : "")
                + (decision.superseded() ? " \u00b7 superseded" : again(decision)) + read(decision);
        return decision.token().isPresent() && documents.address(decision).isPresent()
                ? Kit.section(
                        BlockReference.of("decision", decision.id().value()).id(), text, withdrawal(decision))
                : Kit.section(text);
    }

    private static String again(Decision decision) {
        return decision.revisitOn()
                .map(day -> " \u00b7 again on " + WrittenDates.day(day))
                .orElse("");
    }

    /** {@return the immediate reply to the person} */
    Optional<Rendered> reply(DecisionReply reply) {
        if (reply instanceof DecisionReply.Saved saved) {
            return Optional.of(
                    Rendered.of("The " + noun(saved.decision()) + " is saved. More on it is in our direct messages."));
        }
        if (reply instanceof DecisionReply.SavedBefore) {
            return Optional.of(Rendered.of("You have saved just this before, so nothing changed."));
        }
        if (reply instanceof DecisionReply.LinkWithdrawn) {
            return Optional.of(
                    Rendered.of("The link is withdrawn. It leads nowhere any more, also in the message that the"
                            + " decision is saved."));
        }
        if (reply instanceof DecisionReply.Posting posting) {
            return Optional.of(Rendered.of("It is on its way"
                    + posting.decision()
                            .posting()
                            .channel()
                            .map(channel -> " to " + Mrkdwn.channel(channel))
                            .orElse("") + "."));
        }
        return reply instanceof DecisionReply.Refused refused ? Optional.of(refused(refused)) : Optional.empty();
    }

    Rendered refused(DecisionReply.Refused refused) {
        return Rendered.of(
                switch (refused.reason()) {
                    case UNKNOWN -> "That is not there any more. Nothing changed.";
                    case NOT_CLOSED -> "That vote is not over yet. Nothing changed.";
                    case NOT_OWNER ->
                        "Only " + refused.owner().map(Mrkdwn::mention).orElse("whoever asked")
                                + " can do that here. Nothing changed.";
                    case WITHDRAWN_BEFORE -> "That link was withdrawn before. Nothing changed.";
                    case DAY_IS_PAST -> "That day is today or past: pick a later one. Nothing changed.";
                    case DAY_IS_TOO_FAR ->
                        "That day is more than " + DecisionMove.Save.MOST_YEARS
                                + " years away: pick an earlier one. Nothing changed.";
                    case NOT_A_CHOICE -> "That cannot be chosen on this recommendation. Nothing changed.";
                });
    }
}
