package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static io.github.stackconsultant.record.ReadRecord.frontMatter;
import static io.github.stackconsultant.record.RecordSamples.NODE;
import static io.github.stackconsultant.record.RecordSamples.record;
import static io.github.stackconsultant.record.RecordSamples.vote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.voting.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFrontMatterTests {

    @Test
    void theFrontMatterIsYamlAsMadrHasIt() {
        var yaml = frontMatter(record(vote(anOpenVote().among("UBO", "UCY"), new Outcome.Decided(NODE)), List.of()));

        assertThat(yaml.propertyNames()).containsExactly("status", "date", "decision-makers", "consulted", "informed");
        assertThat(yaml.path("status").asString()).isEqualTo("accepted");
        assertThat(yaml.path("date").asString()).isEqualTo("2026-03-02");
        assertThat(yaml.path("decision-makers").toString()).isEqualTo("[\"@UANA\"]");
        assertThat(yaml.path("consulted").toString()).isEqualTo("[\"@UBO\",\"@UCY\",\"7 votes\"]");
        assertThat(yaml.path("informed").size()).isEqualTo(1);
    }

    @Test
    void whoeverSavesItDecidesAndThoseWhoVotedAndThoseWhoWereOnlyAskedAreConsulted() {
        var poll = vote(anOpenVote().among("UBO", "UCY"), new Outcome.Decided(NODE));

        var yaml = frontMatter(record(poll, List.of("UANA", "UBO"), List.of()));

        assertThat(yaml.path("decision-makers").toString()).isEqualTo("[\"@UANA\"]");
        assertThat(yaml.path("consulted").toString()).isEqualTo("[\"@UBO\",\"@UCY\",\"5 votes without a name\"]");
    }

    @Test
    void whereEverybodyIsNamedNobodyIsCounted() {
        var voters = List.of("U1", "U2", "U3", "U4", "U5", "U6", "UANA");

        var yaml = frontMatter(record(vote(anOpenVote(), new Outcome.Decided(NODE)), voters, List.of()));

        assertThat(yaml.path("consulted").toString()).isEqualTo("[\"@U1\",\"@U2\",\"@U3\",\"@U4\",\"@U5\",\"@U6\"]");
    }

    @Test
    void whoIsForgottenIsNotConsulted() {
        var yaml =
                frontMatter(record(vote(anOpenVote().among("somebody", "UCY"), new Outcome.Decided(NODE)), List.of()));

        assertThat(yaml.path("consulted").toString()).isEqualTo("[\"@UCY\",\"7 votes\"]");
    }
}
