package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where things stand: the consultation, and what the team is voting on. */
class StatusTests extends ConversationScenes {

    private static final ConsultationNotice LIVE = new AsideNotice.LiveVotes(List.of("p1", "p2"));

    @Test
    void namesTheVotesThatAreUnderWay() {
        driver.votes().underWay("p1", "p2");

        ana.starts().says("status");
        assertThat(ana.notices())
                .containsExactly(
                        new ConsultationNotice.Status(ana.consultation().id()), LIVE);

        ana.skipsTheRest().says("status");
        assertThat(ana.kinds()).containsExactly(ConsultationContent.Below.class, ConsultationContent.Told.class);
        assertThat(ana.notices()).containsExactly(LIVE);
    }

    @Test
    void namesThemInAChannelWhereOneAloneReadsIt() {
        driver.votes().underWay("p1", "p2");
        ana.starts().at(Place.privately("C1"));

        assertThat(ana.describes("status").notices()).contains(LIVE);
    }

    @Test
    void namesThemToWhoeverHasNothingOpen() {
        driver.votes().underWay("p1", "p2");

        assertThat(ana.says("status").notices()).containsExactly(PlainNotice.NOTHING_OPEN, LIVE);
    }

    @Test
    void isSilentOnVotesWhereThereAreNone() {
        assertThat(ana.starts().says("status").notices())
                .containsExactly(
                        new ConsultationNotice.Status(ana.consultation().id()));
    }

    @Test
    void namesNoneInAThreadNorWhereTheHomePageListsThem() {
        driver.votes().underWay("p1", "p2");
        ana.at(Place.thread("C1", "1.0")).describes("");

        assertThat(ana.describes("status").notices()).doesNotContain(LIVE);
        ana.at(Place.home(ana.person())).does(new Move.Status());
        assertThat(ana.notices()).doesNotContain(LIVE);
    }
}
