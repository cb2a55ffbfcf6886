package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.ReplyPath;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Signed requests of people about votes, and what they are answered. */
final class VoteRequests implements AutoCloseable {

    static final String CHANNEL = "C0BACKEND";
    private static final String ANA = Payloads.json(Payloads.ANA);

    final Rig rig = new Rig(KnowledgeFixtures.ours());
    final Inbound inbound = new Inbound(rig, rig.conversation(), rig.voting);

    private int requests;

    GivenRecommendation given() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        rig.said();
        return given;
    }

    /** A poll of Ana's, in its channel. */
    PollId posted(PollTerms terms) {
        var reply = rig.voting
                .voting()
                .take(new PollTurn(
                        new DeliveryId("asked"),
                        Rig.ANA,
                        false,
                        rig.voting.asking(Rig.ANA, CHANNEL, terms.terms(), matter())));
        rig.said();
        return open(((PollReply.Asked) reply).poll().id());
    }

    static Advice matter() {
        return PollTerms.aMatter(1);
    }

    PollId open(PollId poll) {
        rig.voting.voting().open(poll, ZoneOffset.UTC, OptionalInt.empty());
        rig.voting
                .polls()
                .remember(poll, new PollMessage(CHANNEL, "1.1", find(poll).version()));
        return poll;
    }

    Poll find(PollId poll) {
        return rig.voting.polls().find(poll).orElseThrow();
    }

    /** {@return the last one that was asked} */
    Poll asked() {
        var all = rig.voting.polls().all();
        return all.get(all.size() - 1);
    }

    int count(PollId poll, String choice) {
        return rig.voting.voting().standing(poll).orElseThrow().tally().of(new ChoiceId(choice));
    }

    List<Notice> notices() {
        return rig.outbox.statements().stream()
                .filter(each -> each.content() instanceof ConsultationContent.Told)
                .flatMap(each -> Contents.notice(each).stream())
                .toList();
    }

    /** What the latest click was answered with, through its reply path. */
    String said() {
        return wordJson().get("text").getAsString();
    }

    JsonObject wordJson() {
        inbound.settle();
        return JsonParser.parseString(inbound.server.last("respond/it").body()).getAsJsonObject();
    }

    String names(String user, PollId poll) {
        click(user, CHANNEL, "poll_tools|" + poll + "||1", "who_voted", poll.value());
        return BlockRules.mrkdwn(
                        JsonParser.parseString(inbound.server.last("views.open").field("view")))
                .toString();
    }

    void vote(String user, PollId poll, int edition, String choice) {
        click(user, CHANNEL, "ballot|" + poll + "||" + edition, "vote_1", choice);
    }

    void tool(String user, PollId poll, String action) {
        click(user, CHANNEL, "poll_tools|" + poll + "||1", action, poll.value());
    }

    /** Chooses it from the menu, and confirms it in the modal. */
    void closes(String user, PollId poll) {
        tool(user, poll, "close_vote");
        submit(user, PollViews.CLOSE, metadata(poll.value()), "", "close-" + ++requests);
    }

    private String metadata(String about) {
        var path = Optional.of(new ReplyPath(inbound.server.replyAddress("it"), false, rig.clock.instant()));
        return Origin.of("", about, Place.privately(CHANNEL), path).metadata();
    }

    void click(String user, String channel, String block, String action, String value) {
        assertThat(inbound.interaction(clicked(user, channel, block, action, value))
                        .getStatus())
                .isEqualTo(200);
    }

    String clicked(String user, String channel, String block, String action, String value) {
        var where = Payloads.inMessage(channel, "")
                .replace("https://hooks.example/actions/1", inbound.server.replyAddress("it"));
        return Payloads.click(where, Payloads.button(block, action, value))
                .replace("333.444.bbb", "click-" + ++requests)
                .replace(ANA, ANA.replace("U0ANA", user));
    }

    /** Gives a reason for the vote as it is. */
    String explain(String user, PollId poll, String words) {
        var vote = rig.voting.voting().ownVote(poll, user);
        return explain(user, poll, vote.map(own -> own.choice().id().value()).orElse("python"), words);
    }

    /** Gives a reason for that choice. */
    String explain(String user, PollId poll, String choice, String words) {
        var values = "'" + PollViews.WORDS + "':{'" + PollViews.WORDS + "':" + typed(words) + "}";
        var about = new VoteReasonReference(poll, new ChoiceId(choice)).value();
        return submit(user, PollViews.REASON, metadata(about), values, "reason-" + ++requests);
    }

    String ask(GivenRecommendation given, Map<String, String> changes) {
        return submit("U0ANA", PollViews.ASK, origin(given), formValues(changes), "ask-" + ++requests);
    }

    String submit(String user, String callback, String metadata, String values, String trigger) {
        var field = "[{'type':'input','block_id':'poll_channel','label':{'type':'plain_text','text':'x'},"
                + "'element':{'type':'plain_text_input','action_id':'x'}}]";
        var json = Payloads.submission(callback, metadata, field, "{" + values + "}")
                .replace("555.666.ccc", trigger)
                .replace(ANA, ANA.replace("U0ANA", user));
        return new String(inbound.interaction(json).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static String origin(GivenRecommendation given) {
        return Origin.of(given.consultation().value(), given.id().value(), Rig.ANA_DIRECT, Optional.empty())
                .metadata();
    }

    /** Everything as the modal has it at first, but for the channel, which is chosen, and what is changed. */
    static String formValues(Map<String, String> changes) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(PollViews.CHANNEL, "{'selected_conversation':'" + CHANNEL + "'}");
        fields.put(PollViews.QUESTION, typed("Which backend?"));
        fields.put(PollViews.CHOICES, chosen("nodejs", "python", "+several", "+none"));
        fields.put(PollViews.SECRECY, "{'selected_option':" + option("OPEN") + "}");
        fields.put(PollViews.RESULTS, "{'selected_option':" + option("AT_ONCE") + "}");
        fields.put(PollViews.DEADLINE, "{'selected_option':" + option("THREE_DAYS") + "}");
        fields.put(PollViews.MOMENT, "{'selected_date_time':null}");
        fields.put(PollViews.QUORUM, typed(""));
        fields.put(PollViews.VOTERS, "{'selected_users':[]}");
        fields.put(PollViews.EXTRAS, chosen("reminder"));
        fields.putAll(changes);
        return fields.entrySet().stream()
                .map(field -> "'" + field.getKey() + "':{'" + field.getKey() + "':" + field.getValue() + "}")
                .collect(Collectors.joining(","));
    }

    static String chosen(String... values) {
        return "{'selected_options':["
                + List.of(values).stream().map(VoteRequests::option).collect(Collectors.joining(",")) + "]}";
    }

    static String option(String value) {
        return "{'text':{'type':'plain_text','text':'x'},'value':'" + value + "'}";
    }

    /** What is empty is null in Slack. */
    static String typed(String text) {
        return "{'value':" + (text.isEmpty() ? "null" : "'" + text + "'") + "}";
    }

    @Override
    public void close() throws Exception {
        inbound.close();
    }
}
