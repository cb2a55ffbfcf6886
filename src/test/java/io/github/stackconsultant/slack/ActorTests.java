package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.messaging.Person;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorTests {

    private static final Optional<String> HERE = Optional.of("T0HERE");
    private static final Optional<String> ELSEWHERE = Optional.of("T0ELSEWHERE");
    private static final Optional<String> ENTERPRISE = Optional.of("E0ALL");
    private static final Optional<String> OTHER_ENTERPRISE = Optional.of("E0OTHER");
    private static final Optional<String> UNSAID = Optional.empty();

    private static Actor actor(Optional<String> place, Optional<String> ownTeam, Optional<String> enterprise) {
        return new Actor(place, ownTeam, enterprise, "U0ANA");
    }

    private static Person in(String workspace) {
        return new Person(workspace, "U0ANA");
    }

    @Test
    void isAPersonOfTheWorkspaceWhereTheyActOrElseOfWhatIsSaid() {
        assertThat(actor(HERE, ELSEWHERE, ENTERPRISE).person()).isEqualTo(in("T0HERE"));
        assertThat(actor(UNSAID, ELSEWHERE, ENTERPRISE).person()).isEqualTo(in("T0ELSEWHERE"));
        assertThat(actor(UNSAID, UNSAID, ENTERPRISE).person()).isEqualTo(in("E0ALL"));
        assertThat(actor(UNSAID, UNSAID, UNSAID).person()).isEqualTo(in("none"));
    }

    @Test
    void isAnOutsiderOnlyIfBothWorkspacesAreSaidAndDiffer() {
        assertThat(actor(HERE, ELSEWHERE, UNSAID).isOutsider()).isTrue();
        assertThat(actor(HERE, HERE, UNSAID).isOutsider()).isFalse();
        assertThat(actor(HERE, UNSAID, UNSAID).isOutsider()).isFalse();
        assertThat(actor(UNSAID, ELSEWHERE, UNSAID).isOutsider()).isFalse();
        assertThat(actor(HERE, UNSAID, UNSAID).belongingTo(ELSEWHERE).isOutsider())
                .isTrue();
    }

    @Test
    void isNoOutsiderWithinOneEnterprise() {
        assertThat(actor(HERE, ELSEWHERE, ENTERPRISE).isOutsider()).isFalse();
        assertThat(actor(HERE, ENTERPRISE, ENTERPRISE).isOutsider()).isFalse();
        assertThat(actor(ENTERPRISE, ELSEWHERE, ENTERPRISE).isOutsider()).isFalse();
    }

    @Test
    void isAnOutsiderIfTheirsIsAnotherEnterprise() {
        assertThat(actor(HERE, OTHER_ENTERPRISE, UNSAID).isOutsider()).isTrue();
        assertThat(actor(HERE, OTHER_ENTERPRISE, ENTERPRISE).isOutsider()).isTrue();
        assertThat(actor(ENTERPRISE, OTHER_ENTERPRISE, ENTERPRISE).isOutsider()).isTrue();
    }
}
