package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import io.github.stackconsultant.messaging.DeliveryId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModalViewsTests {

    private static final Person PERSON = new Person("T1", "U1");

    private final ModalViews views = new ModalViews();

    @Test
    void anActionOpensOneModal() {
        views.on(ActionId.SHARE, click -> Optional.empty());
        assertThatIllegalStateException()
                .isThrownBy(() -> views.on(ActionId.SHARE, click -> Optional.empty()))
                .withMessageContaining("SHARE");
    }

    @Test
    void everyActionOfAKindMustHaveAModal() {
        ActionId.of(ActionKind.POLL_MODAL).stream()
                .filter(action -> action != ActionId.WHO_VOTED)
                .forEach(action -> views.on(action, click -> Optional.empty()));
        assertThatIllegalStateException()
                .isThrownBy(() -> views.requireAll(ActionKind.POLL_MODAL))
                .withMessageContaining("WHO_VOTED");
        views.on(ActionId.WHO_VOTED, click -> Optional.empty());
        views.requireAll(ActionKind.POLL_MODAL);
    }

    @Test
    void whatOpensNoModalIsABug() {
        var click = new Click(
                new DeliveryId("d1"),
                PERSON,
                Place.direct(PERSON),
                Optional.empty(),
                Optional.empty(),
                new BlockActionPayload());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> views.view(ActionId.BACK, click))
                .withMessageContaining("BACK");
    }
}
