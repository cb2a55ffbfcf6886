package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionMove;
import io.github.stackconsultant.record.DecisionReply;
import io.github.stackconsultant.record.DecisionTurn;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMove;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;

/** Forms in which decisions are saved, from signed requests on. */
abstract class DecisionForms {

    final Rig rig = new Rig(KnowledgeFixtures.ours());

    @AutoClose
    final Inbound inbound = new Inbound(rig, turn -> new Reply.Accepted(), rig.voting);

    private int turns;

    GivenRecommendation given() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        rig.outbox.clear();
        return given;
    }

    /** A vote of Ana's for which Bo voted. */
    PollId openVote() {
        var poll = rig.opened(PollTerms.anOpenVote());
        rig.voting.takes(Rig.BO, new PollMove.Cast(poll, 1, new ChoiceId("python")));
        return poll;
    }

    PollId closedVote() {
        var poll = openVote();
        rig.voting.takes(Rig.ANA, new PollMove.Close(poll));
        rig.outbox.clear();
        return poll;
    }

    String savesVote(PollId poll, Person person, boolean ticked) {
        var origin = Origin.of("", "vote:" + poll.value(), Rig.ANA_DIRECT, Optional.empty());
        var options = ticked
                ? "[{'text':{'type':'plain_text','text':'Post it'},'value':'" + DecisionModal.POST + "'}]"
                : "[]";
        return submits(
                origin,
                person,
                "'decision_question':{'decision_question':{'type':'plain_text_input','value':'Which?'}},"
                        + "'decision_post':{'decision_post':{'type':'checkboxes','selected_options':" + options + "}}");
    }

    DecisionReply.MaySave begins(DecisionMove.Cause cause) {
        var begin = new DecisionTurn(
                new DeliveryId("turn-" + ++turns), Rig.ANA, new DecisionMove.Begin(cause, Optional.empty()));
        return (DecisionReply.MaySave) rig.recording(rig.deliveries, rig.voting).take(begin);
    }

    Decision decision() {
        return rig.decisions.of(Rig.ANA, 1).get(0);
    }

    void click(String action, String value) {
        click(Payloads.inMessage("D0ANA", ""), action, value);
    }

    void click(String where, String action, String value) {
        assertThat(inbound.interaction(Payloads.click(where, Payloads.button("any|c|r|0", action, value)))
                        .getStatus())
                .isEqualTo(200);
    }

    String saves(GivenRecommendation given, String question, String day, String channel) {
        return saves(given, question, day, channel, "");
    }

    String saves(GivenRecommendation given, String question, String day, String channel, String more) {
        var origin = Origin.of("", "advice:" + given.id().value(), Rig.ANA_DIRECT, Optional.empty());
        var values = "'decision_question':{'decision_question':{'type':'plain_text_input','value':'" + question + "'}},"
                + "'decision_revisit':{'decision_revisit':{'type':'datepicker','selected_date':" + day + "}},"
                + "'decision_channel':{'decision_channel':{'type':'conversations_select','selected_conversation':"
                + channel + "}}" + more;
        return submits(origin, Rig.ANA, values);
    }

    private String submits(Origin origin, Person person, String values) {
        var fields = "[{'type':'input','block_id':'decision_question','label':{'type':'plain_text','text':'Q'},"
                + "'element':{'type':'plain_text_input','action_id':'decision_question'}}]";
        return new String(
                inbound.interaction(
                                Payloads.submission(DecisionModal.SAVE, origin.metadata(), fields, "{" + values + "}")
                                        .replace("\"U0ANA\"", "\"" + person.user() + "\""))
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
