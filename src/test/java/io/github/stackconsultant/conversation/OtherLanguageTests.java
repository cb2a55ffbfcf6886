package io.github.stackconsultant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is not in English stays with what the person is at, and means nothing. */
class OtherLanguageTests extends UnderCardScenes {

    private static final String GERMAN = "Wir bauen einen Onlineshop für Bücher, und unser Team kann nur JavaScript";

    @Test
    void itStaysWithTheOpenConsultation() {
        bo.starts().chooses("product", "messenger").says(GERMAN);

        assertThat(bo.notices())
                .containsExactly(new AsideNotice.OtherLanguage(
                        Optional.of(bo.consultation().id())));
        assertThat(bo.consultation().project().descriptions()).containsExactly(GERMAN);
        assertThat(bo.consultation().answers()).containsOnlyKeys(PRODUCT);
        assertThat(bo.asked()).contains(AREA);
    }

    @Test
    void underACardItStaysWithThat() {
        ana.says(GERMAN);

        assertThat(ana.notices()).containsExactly(new AsideNotice.OtherLanguage(Optional.of(card.id())));
        assertThat(ana.consultation().project().descriptions()).containsExactly(GERMAN);
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(consultations()).hasSize(1);
    }

    @Test
    void whileAChangeWaitsItStaysToo() {
        ana.says("only Spain").says(GERMAN);

        assertThat(awaitsApply()).isTrue();
        assertThat(ana.consultation().project().descriptions()).contains(GERMAN);

        ana.says("yes");
        assertThat(ana.consultation().status()).isEqualTo(Consultation.Status.ADVISED);
        assertThat(ana.consultation().answers()).isNotEqualTo(card.answers());
    }

    @Test
    void whereThereIsNoneNothingOfItIsKept() {
        bo.says(GERMAN);

        assertThat(bo.notices()).containsExactly(new AsideNotice.OtherLanguage(Optional.empty()));
        assertThat(consultations()).hasSize(1);
    }

    @Test
    void aMessageThatIsToBeReadIsKeptAlike() {
        bo.starts().quotes(GERMAN);

        assertThat(bo.consultation().project().descriptions()).containsExactly(GERMAN);
        assertThat(bo.asked()).contains(PRODUCT);
    }
}
