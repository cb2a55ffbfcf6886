package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Consultations;
import io.github.stackconsultant.fixtures.Database;
import io.github.stackconsultant.localworkspace.driver.Actor;
import io.github.stackconsultant.localworkspace.driver.Readable;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.voting.Polls;
import io.github.stackconsultant.voting.Voting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people do while something fails, and what has to be there of it afterwards. */
final class FaultStory {

    static final String ANSWER = "zebrafish marmalade for hedgehogs";
    static final String REASON = "because tangerine umbrellas say so";
    static final String ASKED = "What are the cons of Node.js for accordions?";
    static final List<String> MARKED =
            List.of("zebrafish", "marmalade", "hedgehog", "tangerine", "umbrella", "accordion", "bassoon");
    static final String EXPECTED = "1 answer, 2 votes, 1 reason, 1 message with their tally, 1 reply, 1 private answer";

    private static final Person OWNER = new Person("T0LOCAL", "U0ANA");
    private static final Person ALONE = new Person("T0LOCAL", "U0DEV");
    private static final Pattern QUESTION = Pattern.compile("\\d of 5");

    final Actor ana;
    final Actor bo;
    final Actor chi;
    final Actor dev;

    private final WholeApp app;
    private final Database database;
    private final Map<Actor, Integer> aloneBefore = new HashMap<>();
    private int directBefore;

    FaultStory(WholeApp app, Database database) {
        this.app = app;
        this.database = database;
        this.ana = app.driver().as("ana");
        this.bo = app.driver().as("bo");
        this.chi = app.driver().as("chi");
        this.dev = app.driver().as("dev");
    }

    /** Before it fails: a vote with a first ballot whose reason is being written, and a consultation's first question. */
    void begins(String question) {
        new HttpStage(app).isCleared(List.of("bo", "chi", "dev"));
        hasCard();
        ana.opensModalBy("Ask the team to vote");
        ana.picks("C0BACKEND").from("Channel").types(question).into("Question");
        ana.submits();
        bo.sees(question);
        bo.looksAway().clicks("Vote for Node.js", question).seesAnew("Your vote counts");
        bo.opensModalBy("Add a reason");
        ana.looksAway().types("start").inDirectMessage().seesAnew("1 of 5");
        app.becomesQuiet();
        app.liveMessagesCatchUp();
        directBefore = ana.messages("dm").size();
        List.of(ana, bo, chi, dev)
                .forEach(person -> aloneBefore.put(person, person.ephemerals().size()));
    }

    private void hasCard() {
        new HttpStage(app).isCleared(List.of("ana"));
        ana.looksAway().usesShortcut("Start a consultation");
        ana.chooses("Messenger or chat").from(Teller.step("Product").question());
        ana.submits().seesAnew("Node.js fits this project");
        app.becomesQuiet();
    }

    /** An answer, a question in private, a reason and a vote. */
    void acts(String question) {
        ana.looksAway().types(ANSWER).inDirectMessage();
        isAskedPrivately();
        explains();
        chi.looksAway().clicks("Vote for Python", question).seesAnew("Your vote counts");
    }

    /** Somebody is asked, and answers, where nobody else in the channel sees it. */
    void isAskedPrivately() {
        dev.looksAway().types("/consult").in("#backend").seesAnew("1 of 5");
        dev.looksAway().chooses("Streaming").whereOffered().seesAnew("2 of 5");
    }

    /** The reason that is being written. */
    void explains() {
        bo.types(REASON).intoTheOnlyField().submits().seesAnew("It shows with your name");
    }

    /** {@return how much is there of what was done} */
    String found(String question) {
        var poll = app.part(Polls.class).underWayFor(OWNER, 1).get(0);
        int votes = app.part(Voting.class).standing(poll.id()).orElseThrow().votes();
        int reasons = database.jdbc()
                .sql("select count(*) from ballot where poll = ? and reason = ?")
                .params(poll.id().value(), REASON)
                .query(Integer.class)
                .single();
        var shown = ana.messages("#backend").stream()
                .map(Readable::text)
                .filter(text -> text.contains(question))
                .toList();
        boolean tallied = shown.stream()
                .allMatch(text -> text.contains("Node.js *1*")
                        && text.contains("Python *1*")
                        // where Slack did not say how many people there are, the vote goes without
                        && (text.contains("2 of 4 have voted") || text.contains("2 votes so far")));
        long replies = direct().stream()
                .filter(text -> text.contains("What I know about that"))
                .count();
        return answers() + " answer, " + votes + " votes, " + reasons + " reason, " + shown.size() + " message "
                + (tallied ? "with" : "without") + " their tally, " + replies + " reply, " + privateAnswers()
                + " private answer";
    }

    /** {@return how often the answer is among what was answered} */
    private int answers() {
        var all = app.part(Consultations.class)
                .openOf(OWNER)
                .map(consultation -> consultation.answers().toString())
                .orElse("");
        return all.split(Pattern.quote(ANSWER), -1).length - 1;
    }

    private int privateAnswers() {
        return app.part(Consultations.class)
                .openOf(ALONE)
                .map(consultation -> consultation.answers().size())
                .orElse(0);
    }

    /** {@return what was said to the owner alone since it began} */
    List<String> direct() {
        return ana.messages("dm").stream()
                .skip(directBefore)
                .map(Readable::text)
                .toList();
    }

    /** {@return how many direct messages, and how many messages for one person's eyes, say what another one says} */
    int saidTwice() {
        return repeated(direct())
                + Stream.of(ana, bo, chi, dev)
                        .mapToInt(person -> repeated(alone(person)))
                        .sum();
    }

    /** {@return what was said to one person each since it began} */
    List<String> heard() {
        return Stream.concat(direct().stream(), Stream.of(ana, bo, chi, dev).flatMap(person -> alone(person).stream()))
                .toList();
    }

    private static int repeated(List<String> texts) {
        return texts.size() - new HashSet<>(texts).size();
    }

    /** A question is replaced by the next: there is one at a time, whichever. */
    private List<String> alone(Actor person) {
        return person.ephemerals().stream()
                .skip(aloneBefore.get(person))
                .map(Readable::text)
                .map(text -> QUESTION.matcher(text).find() ? "a question" : text)
                .toList();
    }

    /** {@return how many tasks wait to be said} */
    int waiting() {
        return database.jdbc()
                .sql("select count(*) from scheduled_tasks where task_name = 'say'")
                .query(Integer.class)
                .single();
    }

    /** Somebody deletes the message with that text. */
    void deletes(String channel, String text) throws IOException, InterruptedException {
        var message = ana.messages(channel).stream()
                .filter(each -> Readable.text(each).contains(text))
                .findFirst()
                .orElseThrow();
        var body = "channel=" + message.path("channel").asString() + "&ts="
                + message.path("ts").asString();
        var request = HttpRequest.newBuilder(URI.create(app.url() + "/api/chat.delete"))
                .header("Authorization", "Bearer " + app.setting("slack.bot-token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var client = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .contains("\"ok\":true");
    }
}
