package io.github.stackconsultant.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.localworkspace.driver.Actor;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.Decisions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a vote to its record, through the whole app: saved, read, withdrawn, superseded, and looked at again. */
class DecisionsIntegrationTests {

    private static final String QUESTION = "Messenger or chat: Node.js or Python for the backend?";

    @RegisterExtension
    static final Setup SETUP = Setup.h2();

    private final WholeApp app = SETUP.app();
    private final Actor ana = app.driver().as("ana");

    @Test
    void aVoteIsRecordedSupersededAndLookedAtAgain() throws Exception {
        new HttpStage(app).isCleared(List.of("ana"));
        ana.looksAway().usesShortcut("Start a consultation");
        ana.chooses("Messenger or chat").from(Teller.step("Product").question());
        ana.submits().seesAnew("Node.js fits this project");

        voted();
        ana.looksAway().clicks("Save the decision", "Decided: Node.js");
        ana.submits().seesAnew("saved a decision").seesAnew("Withdraw the link");
        app.becomesQuiet();
        var first = decisions(app).get(0);
        ana.seesAnew("We look at it again on " + day(first) + ", or once the verdict changes, for example when ");
        var text = ana.readsFile(name(first));
        assertThat(text).contains("# " + QUESTION + " Node.js", "Chosen option: \"Node.js\"");
        assertThat(text).contains("decision-makers: [\"Ana Ruiz\"]").doesNotContain("U0ANA");
        assertThat(page(app, first)).contains("<strong>accepted</strong>", "Pros and Cons of the Options");

        voted();
        ana.clicks("Save the decision", "Decided: Node.js").submits();
        app.becomesQuiet();
        var second = decisions(app).get(0);
        ana.seesAnew("We look at it again on " + day(second) + ", or once the verdict changes, for example when ");
        ana.seesAnew("A later decision took the place of this one: ");
        assertThat(second.succession().supersedes()).contains(first.id());
        assertThat(page(app, first))
                .contains("<strong>superseded</strong>", "Superseded by")
                .doesNotContain(path(second));
        assertThat(page(app, second)).contains("Supersedes").doesNotContain(path(first) + "\"");

        ana.looksAway()
                .clicks("Withdraw the link", "Only whoever has this link")
                .seesAnew("Its link is withdrawn");
        assertThat(status(app, path(second))).isEqualTo(404);
        assertThat(status(app, path(first))).isEqualTo(200);
        ana.opensHome().sees("Decisions").sees("superseded").opensMessages();

        app.timePasses(Duration.ofDays(100));
        ana.seesAnew("You wanted to look at a decision again").clicks("Consult again");
        ana.seesAnew("These were your answers").clicks("Recommend again").seesAnew("Nothing moved.");
    }

    @Test
    void whatIsDecidedOtherwiseInWordsIsSavedWithWhatTheConsultationSays() throws Exception {
        new HttpStage(app).isCleared(List.of("ana"));
        ana.looksAway().usesShortcut("Start a consultation");
        ana.chooses("Messenger or chat").from(Teller.step("Product").question());
        ana.submits().seesAnew("Node.js fits this project");

        ana.looksAway()
                .types("thanks, we go with Python because our team knows it")
                .inDirectMessage();
        ana.seesAnew("*Python* it is: save the decision to keep it on record.");
        ana.clicks("Save the decision", "it is: save").sees("What did you decide?");
        ana.submits();
        var clause = "Python, although the consultation leads to Node.js by ";
        ana.seesAnew("Saved: *" + QUESTION + "* " + clause);
        app.becomesQuiet();

        var decision = decisions(app).get(0);
        assertThat(page(app, decision))
                .contains("<h1>" + QUESTION + " Python</h1>")
                .contains("Chosen option: &quot;Python&quot;, although the consultation leads to Node.js by ")
                .contains("\u201cbecause our team knows it\u201d");
        ana.opensHome().sees(clause).opensMessages();

        app.timePasses(Duration.ofDays(100));
        ana.seesAnew("You wanted to look at a decision again: *" + QUESTION + "* " + clause)
                .clicks("Consult again");
        ana.seesAnew("These were your answers").clicks("Recommend again");
        ana.seesAnew("Your decision was *Python*, which the consultation does not recommend today.");
    }

    private void voted() {
        app.becomesQuiet();
        ana.looksAway().clicks("Ask the team to vote");
        ana.picks("C0BACKEND").from("Choose a channel").submits();
        ana.seesAnew("Close the vote");
        ana.clicks("Node.js", "Close the vote").seesAnew("Your vote counts");
        ana.opensModalBy("Close the vote (only whoever asked can)").submits().seesAnew("Decided: Node.js");
        app.becomesQuiet();
    }

    private static List<Decision> decisions(WholeApp app) {
        return app.part(Decisions.class).of(new Person("T0LOCAL", "U0ANA"), 5);
    }

    private static String name(Decision decision) {
        return decision.savedAt().toString().substring(0, 10).replace("-", "")
                + "-messenger-or-chat-node-js-or-python-for-the-backend.md";
    }

    private static String day(Decision decision) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                .format(decision.revisitOn().orElseThrow());
    }

    private static String path(Decision decision) {
        return "/decisions/" + decision.token().orElseThrow();
    }

    private static String page(WholeApp app, Decision decision) throws IOException, InterruptedException {
        var answer = get(app, path(decision));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        return answer.body();
    }

    private static int status(WholeApp app, String path) throws IOException, InterruptedException {
        return get(app, path).statusCode();
    }

    private static HttpResponse<String> get(WholeApp app, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(app.url() + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
