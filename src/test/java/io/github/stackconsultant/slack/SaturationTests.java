package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.conversation.Turn;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is answered while as much is under way as the store can take. */
class SaturationTests {

    private static final String SENTENCE = "More people are asking me than I can answer just now";

    private final CountDownLatch under = new CountDownLatch(Inbound.AT_ONCE);
    private final CountDownLatch free = new CountDownLatch(1);
    private final Inbound inbound = new Inbound(new Rig(KnowledgeFixtures.ours()), this::slowly);
    private final List<CompletableFuture<MockHttpServletResponse>> underWay = new ArrayList<>();

    private Reply slowly(Turn turn) {
        try {
            under.countDown();
            assertThat(free.await(30, TimeUnit.SECONDS)).isTrue();
            return new Reply.Accepted();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    @BeforeEach
    void isBusy() throws Exception {
        var executor = Executors.newCachedThreadPool();
        for (int each = 0; each < Inbound.AT_ONCE; each++) {
            underWay.add(CompletableFuture.supplyAsync(() -> inbound.interaction(click()), executor));
        }
        executor.shutdown();
        assertThat(under.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void close() throws Exception {
        free.countDown();
        inbound.close();
    }

    private String click() {
        return Payloads.click(Payloads.inMessage("C0BACKEND", ""), Payloads.button("ways|c|area|1", "back", "area"))
                .replace("https://hooks.example/actions/1", inbound.server.replyAddress("it"));
    }

    @Test
    void aClickIsAnsweredAtOnceThroughItsReplyPath() {
        assertThat(inbound.interaction(click()).getStatus()).isEqualTo(200);

        inbound.settle();
        assertThat(inbound.server.last("respond/it").body()).contains(SENTENCE);
    }

    @Test
    void aClickThatNobodyCanBeToldAboutIsRefusedSoThatSlackShowsIt() {
        inbound.tellsNobody();

        assertThat(inbound.interaction(click()).getStatus()).isEqualTo(503);
    }

    @Test
    void eventsComeAgainAndCommandsGetASentence() throws Exception {
        var event = Payloads.event("Ev1", Payloads.direct("'user':'U0ANA','text':'hello'"));

        assertThat(inbound.json(event).getStatus()).isEqualTo(503);
        assertThat(inbound.form(Payloads.command("C0BACKEND", "a chat")).getContentAsString())
                .contains(SENTENCE);
    }

    @Test
    void thatTheAppWasRemovedIsTakenHoweverBusyItIs() {
        assertThat(inbound.json(Payloads.event("Ev1", "{'type':'app_uninstalled'}"))
                        .getStatus())
                .isEqualTo(200);

        assertThat(inbound.rig.erased).containsExactly("T0LOCAL by Ev1");
    }

    @Test
    void whatItSaysItselfTakesNobodysPlace() {
        var own = Payloads.event("Ev1", Payloads.direct("'user':'U0BOT','bot_id':'B0BOT','text':'my own'"));

        assertThat(inbound.json(own).getStatus()).isEqualTo(200);
    }

    @Test
    void theLogSaysSoOnceAndOnceItIsOverEverybodyIsLetIn() {
        try (var logged = new Logged()) {
            inbound.interaction(click());
            inbound.interaction(click());
            free.countDown();
            assertThat(underWay)
                    .allSatisfy(each -> assertThat(each.join().getStatus()).isEqualTo(200));
            inbound.settle();
            inbound.server.forgetCalls();

            assertThat(inbound.interaction(click()).getStatus()).isEqualTo(200);

            inbound.settle();
            assertThat(inbound.server.methods()).isEmpty();
            assertThat(logged.lines())
                    .filteredOn(line -> line.contains("too busy"))
                    .singleElement()
                    .asString()
                    .contains("2");
        }
    }
}
