package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads on from a recommendation that is opened in a modal, and whom. */
class RecommendationModalsTests {

    private static final String HOME = view("home");
    private static final String MODAL = view("modal");

    @AutoClose
    private final TakenTurns taken = new TakenTurns();

    private final Rig rig = taken.rig;
    private final SlackServer server = taken.inbound.server;

    private static String view(String type) {
        return "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'" + type + "','blocks':[]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask_vote", "save_decision", "share", "talk"})
    void aPastOneLeadsItsOwnerOnToAForm(String action) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var id = given.id().value();
        taken.press(HOME, "past|c|r|0", "open_recommendation", id);
        assertThat(server.last("views.open").field("view")).contains("\"action_id\":\"" + action + "\"");

        taken.press(MODAL, BlockReference.of("next", given.advice()).id(), action, id);

        assertThat(server.methods()).containsExactly("views.open", "views.push");
        assertThat(server.last("views.push").field("view")).contains(id).doesNotContain("initial_conversation");
        assertThat(taken.turns).isEmpty();
    }

    @Test
    void onlyItsOwnerIsLedOn() {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var comparison = Optional.of(rig.comparison());

        assertThat(rig.modals
                        .recommendationOf(Rig.ANA, given.advice(), comparison)
                        .toString())
                .contains("Pros")
                .doesNotContain("Talk to a consultant", "Ask the team to vote", "Save the decision");
        var voted = rig.modals.votedRecommendation(given.advice(), comparison);
        assertThat(voted.toString()).contains("Talk to a consultant").doesNotContain("Ask the team to vote");
        assertThat(BlockRules.ofModal(voted)).isEmpty();
    }

    @Test
    void withoutConsultantsNobodyIsLedToThem() {
        var alone = new Rig(KnowledgeFixtures.ours(), true, false);
        var given = alone.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        var comparison = Optional.of(alone.comparison());

        for (var modal : List.of(
                alone.modals.ownRecommendation(given.advice(), comparison),
                alone.modals.votedRecommendation(given.advice(), comparison))) {
            assertThat(modal.toString()).contains("Pros").doesNotContain("Talk to a consultant");
            assertThat(BlockRules.ofModal(modal)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread_ts", "other"})
    void theFormToShareItBeginsWithTheChannelInWhichItIsAskedFor(String more) {
        asksToShare(Payloads.inMessage("C0BACKEND", ",'" + more + "':'1.0'"));

        assertThat(server.last("views.open").field("view"))
                .contains("Share in a channel", "\"initial_conversation\":\"C0BACKEND\"");
    }

    @Test
    void inTheDirectMessagesItBeginsWithNoChannel() {
        asksToShare(Payloads.inMessage("D0ANA", ""));

        assertThat(server.last("views.open").field("view"))
                .contains("Share in a channel")
                .doesNotContain("initial_conversation");
    }

    private void asksToShare(String where) {
        var given = rig.recommendation(Rig.ANA, Rig.ANA_DIRECT);
        taken.press(where, "next|c|r|0", "share", given.id().value());
    }
}
