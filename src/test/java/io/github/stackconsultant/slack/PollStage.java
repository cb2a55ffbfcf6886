package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Messenger;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.Advice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollContent;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.PollMessage;
import io.github.stackconsultant.voting.PollMove;
import io.github.stackconsultant.voting.PollReply;
import io.github.stackconsultant.voting.PollTurn;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Terms;
import java.util.List;
import java.util.function.UnaryOperator;

/** Polls that Ana asks a channel, from what people do to what Slack's Web API is asked for. */
final class PollStage implements AutoCloseable {

    static final String CHANNEL = "C0BACKEND";
    /** The time of the first message that is posted. */
    static final String FIRST = "1700000000.000001";

    final SlackServer server = new SlackServer();
    final Rig rig = new Rig(KnowledgeFixtures.ours());
    final Messenger saying;

    final WebApi slack = new WebApi(rig, server);

    private final LivePolls live;
    private int turns;

    PollStage() {
        this(polls -> polls);
    }

    /**
     * The same with another store for what says it.
     *
     * @param store what becomes of the one in memory
     */
    PollStage(UnaryOperator<Polls> store) {
        var messenger = rig.polls(slack, store.apply(rig.voting.polls()));
        saying = new SayingOnly(messenger::registerIn);
        live = messenger.polls().live(rig.failures, rig.clock);
    }

    PollId asked(PollTerms terms) {
        return asked(terms.terms(), PollTerms.aMatter(1));
    }

    PollId asked(Terms terms, Advice matter) {
        var reply = take(Rig.ANA, rig.voting.asking(Rig.ANA, CHANNEL, terms, matter));
        return ((PollReply.Asked) reply).poll().id();
    }

    PollId posted(PollTerms terms) {
        var poll = asked(terms);
        say();
        return poll;
    }

    /** {@return one whose message does not show yet that somebody chose; what was asked for until then is forgotten} */
    PollId lagging() {
        var poll = posted(PollTerms.anOpenVote());
        vote(poll, "U1", "python");
        server.forgetCalls();
        return poll;
    }

    PollReply take(Person person, PollMove move) {
        return rig.voting.voting().take(new PollTurn(delivery(), person, false, move));
    }

    DeliveryId delivery() {
        return new DeliveryId("turn-" + ++turns);
    }

    void vote(PollId poll, String user, String choice) {
        var move = new PollMove.Cast(poll, find(poll).edition(), new ChoiceId(choice));
        assertThat(take(new Person("T0LOCAL", user), move)).isInstanceOf(PollReply.Counted.class);
    }

    void close(PollId poll) {
        take(Rig.ANA, new PollMove.Close(poll));
    }

    /** The owner changes an answer. */
    void changes() {
        rig.voting.voting().replace(PollTerms.aMatter(2), delivery());
    }

    /** Says what the outbox holds about polls. */
    List<Outcome> say() {
        return rig.said().stream()
                .filter(statement -> statement.content() instanceof PollContent)
                .map(saying::say)
                .toList();
    }

    void bringUpToDate() {
        live.bringUpToDate();
    }

    Poll find(PollId poll) {
        return rig.voting.polls().find(poll).orElseThrow();
    }

    PollMessage shown(PollId poll) {
        return rig.voting.polls().shown(poll).orElseThrow();
    }

    /** {@return the texts of all messages posted} */
    List<String> texts() {
        return server.fields("chat.postMessage", "text");
    }

    /** {@return the blocks of the message posted last} */
    String posted() {
        return server.last("chat.postMessage").field("blocks");
    }

    /** {@return the blocks of the message as it was updated last} */
    String updated() {
        return server.last("chat.update").field("blocks");
    }

    @Override
    public void close() throws Exception {
        slack.close();
        server.close();
    }
}
