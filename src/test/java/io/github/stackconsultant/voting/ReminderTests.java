package io.github.stackconsultant.voting;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.VotingDriver;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who is reminded that a vote ends soon. */
class ReminderTests {

    private final VotingDriver team = new VotingDriver();

    @Test
    void namedVotersWhoHaveNotVotedAreRemindedOneByOne() {
        var poll = team.posted(anAnonymousVote().among("UBO", "UCY", "UDI").reminding());
        team.person("UCY").votes(poll, "nodejs");
        team.waits(Duration.ofHours(54));

        team.rings();
        team.rings(new PollAlarm.Remind(poll));

        assertThat(team.said(PollContent.Reminder.class, poll))
                .extracting(Statement::person)
                .containsExactly(new Person("T1", "UBO"), new Person("T1", "UDI"));
        assertThat(team.said(PollContent.Reminder.class, poll))
                .allSatisfy(each -> assertThat(each.place()).isEqualTo(Place.direct(each.person())));
    }

    @Test
    void everybodyElseIsRemindedByOneWordInTheThread() {
        var poll = team.posted(anOpenVote().reminding());
        team.person("UCY").votes(poll, "nodejs");
        team.waits(Duration.ofHours(54));

        team.rings();
        team.rings(new PollAlarm.Remind(poll));

        assertThat(team.said(PollContent.Reminder.class, poll))
                .extracting(Statement::place)
                .containsExactly(Place.thread("C1", "1.1"));
    }

    @Test
    void nobodyIsRemindedWhoNeedNotBe() {
        var complete = team.posted(anOpenVote().among("UBO").reminding());
        var unasked = team.posted(anOpenVote());
        var unseen = team.asked(anOpenVote().among("UBO").reminding());
        var over = team.posted(anOpenVote().reminding());
        team.opens(unseen);
        team.person("UBO").votes(complete, "nodejs");
        var everybody = team.withMembers(2).posted(anOpenVote().reminding());
        team.person("UBO").votes(everybody, "nodejs");
        team.person("UCY").votes(everybody, "nodejs");
        team.waits(Duration.ofHours(54));
        team.rings();
        assertThat(team.said(PollContent.Reminder.class, complete)).isEmpty();
        assertThat(team.said(PollContent.Reminder.class, everybody)).isEmpty();
        assertThat(team.said(PollContent.Reminder.class, unasked)).isEmpty();
        assertThat(team.said(PollContent.Reminder.class, unseen)).isEmpty();
        assertThat(team.said(PollContent.Reminder.class, over)).hasSize(1);

        var late = team.posted(anOpenVote().reminding());
        team.waits(Duration.ofDays(3));
        team.rings(new PollAlarm.Remind(late));
        assertThat(team.said(PollContent.Reminder.class, late)).isEmpty();
    }
}
