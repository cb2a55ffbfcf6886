package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.messaging.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The messages in the consultants' channel. */
final class HandoverBlocks {

    private HandoverBlocks() {}

    /** {@return the request with the recommendation it is about, and either a "Take it" button or who has taken it} */
    static Rendered request(HandoverRequest request, Optional<GivenRecommendation> given) {
        var asker = Mrkdwn.mention(request.person().user());
        var text = asker + " asks for a consultant"
                + request.taken().map(taken -> ". " + answers(taken)).orElse("");
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.header("Somebody asks for a consultant"));
        blocks.add(Kit.section(contact(request)));
        blocks.add(Kit.literally("E-mail: " + request.contact().email()));
        blocks.add(Kit.section(Mrkdwn.bold("What about") + "\n" + Mrkdwn.escape(request.matter())));
        given.ifPresent(each -> blocks.addAll(inShort(each)));
        blocks.add(request.taken().map(taken -> taken(request, taken)).orElseGet(() -> takeIt(request)));
        return new Rendered(text, blocks);
    }

    private static String contact(HandoverRequest request) {
        var contact = request.contact();
        var company = contact.company().isEmpty()
                ? ""
                : "\n" + Mrkdwn.bold("Company") + " " + Mrkdwn.quote(contact.company());
        return Mrkdwn.bold("Name") + " " + Mrkdwn.quote(contact.name()) + " ("
                + Mrkdwn.mention(request.person().user()) + ")" + company;
    }

    private static String answers(HandoverRequest.Taken taken) {
        return Mrkdwn.mention(taken.by().user()) + " answers this one.";
    }

    private static LayoutBlock taken(HandoverRequest request, HandoverRequest.Taken taken) {
        var id = request.id().value();
        return Kit.section(
                BlockReference.of("handover", id).id(),
                answers(taken),
                Kit.labelled(
                        Kit.button(ActionId.HAND_BACK, "Hand it back", id),
                        "Hand it back: say that you do not answer "
                                + request.contact().name()));
    }

    private static LayoutBlock takeIt(HandoverRequest request) {
        var id = request.id().value();
        return Kit.actions(
                BlockReference.of("handover", id).id(),
                List.of(Kit.labelled(
                        Kit.primary(ActionId.TAKE_IT, "Take it", id),
                        "Take it: say that you answer " + request.contact().name())));
    }

    /** {@return the reason why the person did not find the recommendation helpful, without contact data} */
    static Rendered opinion(GivenRecommendation given, Person person, String reason) {
        var text = Mrkdwn.mention(person.user()) + " did not find a recommendation helpful";
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.header("A recommendation that did not help"));
        blocks.add(Kit.section(text + ":\n" + Mrkdwn.escape(reason)));
        blocks.addAll(inShort(given));
        return new Rendered(text + ".", blocks);
    }

    private static List<LayoutBlock> inShort(GivenRecommendation given) {
        var recommendation = given.recommendation();
        var answers = given.answers().stream()
                .map(line -> "\n\u2022 " + Mrkdwn.escape(line.step()) + ": " + Mrkdwn.quote(line.answer()))
                .collect(joining());
        return List.of(
                Kit.section(Mrkdwn.bold("Recommended") + "\n"
                        + Mrkdwn.escape(recommendation.verdict().headline()) + "\n"
                        + CardBlocks.strengthLine(recommendation)),
                Kit.section(Mrkdwn.bold("Answers") + (answers.isEmpty() ? "\nNo question was answered." : answers)));
    }
}
