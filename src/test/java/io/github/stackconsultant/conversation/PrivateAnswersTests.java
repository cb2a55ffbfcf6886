package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers given in private, and a thread that everybody reads, in which the app is called. */
class PrivateAnswersTests extends ConversationScenes {

    private static final Place THREAD = Place.thread("C1", "1.1");
    private static final String SHOP = "we port an old php shop, 40 customers a day, two react developers";

    private Consultation kept;

    @BeforeEach
    void isAskedForTheMarketInPrivate() {
        ana.at(Place.privately("C1")).starts().chooses("product", "messenger").chooses("area", "global");
        kept = ana.consultation();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SHOP,
                "two react developers",
                "competitors feel slow",
                "actually it is nationwide",
                "there is no computation",
                "skip",
                "not sure",
                "go back",
                "let me change the area",
                "status",
                "start",
                ""
            })
    void areNotToldThereUnasked(String text) {
        ana.at(THREAD).describes(text);

        assertThat(ana.notices()).containsExactly(new ConsultationNotice.GoOnInPublic(kept.id(), 2));
        assertThat(ana.heard()).extracting(Statement::place).containsOnly(THREAD);
        assertThat(ana.consultation().answers()).isEqualTo(kept.answers());
        assertThat(ana.consultation().place()).isEqualTo(kept.place());
    }

    @Test
    void areNotToldWhereTheyAreSaidToBeWrong() {
        ana.at(THREAD).describes("that's wrong");

        assertThat(ana.notices()).containsExactly(PlainNotice.NOT_TOLD_HERE);
        assertThat(ana.consultation().place()).isEqualTo(kept.place());
    }

    @Test
    void areToldThereOnceThePersonGoesOnWithThemThere() {
        ana.at(THREAD).describes(SHOP).clicks(new Move.GoOn());

        assertThat(ana.consultation().place()).isEqualTo(THREAD);
        assertThat(ana.consultation().answers()).containsAllEntriesOf(kept.answers());
        assertThat(ana.consultation().project().descriptions()).containsExactly(SHOP);
    }

    @Test
    void areClearedWhereItIsANewProject() {
        ana.at(THREAD).describes(SHOP).clicks(new Move.StartOver());

        assertThat(ana.consultation().place()).isEqualTo(THREAD);
        assertThat(ana.consultation().answers()).doesNotContainEntry(new StepId("product"), chosen("messenger"));
    }

    @Test
    void areClearedWithNothingInTheirPlaceWhereNothingWasDescribed() {
        ana.at(THREAD).describes("").says("a new project");

        assertThat(ana.consultation().place()).isEqualTo(THREAD);
        assertThat(ana.consultation().answers()).isEmpty();
    }

    @Test
    void areNotToldByAButtonOfAnOldQuestion() {
        ana.at(THREAD).clicks(new Move.StartOver());

        assertThat(ana.consultation().answers()).isEqualTo(kept.answers());
        assertThat(ana.consultation().place()).isEqualTo(kept.place());
    }

    @Test
    void areNotToldWhereTheyAreKept() {
        ana.at(THREAD).describes("restart").clicks(new Move.KeepAnswers());

        assertThat(ana.consultation().answers()).isEqualTo(kept.answers());
        assertThat(ana.consultation().place()).isEqualTo(kept.place());
    }

    @Test
    void areNotToldWhereAnotherProjectBeginsAndWhenThatIsLeft() {
        ana.at(THREAD).describes("another project: a web shop for bakeries");

        assertThat(ana.notices()).containsExactly(new ConsultationNotice.SetAside(kept.id(), 2));
        assertThat(ana.onOwn().consultation().place()).isEqualTo(THREAD);

        ana.on(kept.id()).clicks(new Move.TakeUp());

        assertThat(ana.onOwn().consultation().place()).isEqualTo(kept.place());
        assertThat(ana.consultation().answers()).isEqualTo(kept.answers());
    }
}
