package io.github.stackconsultant.persistence;

import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.SecondLookAlarm;
import io.github.stackconsultant.voting.PollAlarm;
import io.github.stackconsultant.voting.PollId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The alarms that may be set for what is stored. Those of votes that are over are left out: they have rung or been
 * cancelled, and one that rings for nothing is harmless.
 */
final class PossibleAlarms {

    /** The polls of a workspace that are not over. */
    static final String POLLS = "workspace = :workspace and status <> 'CLOSED' order by id";

    /** The decisions of a workspace whose second look is to come. */
    static final String DECISIONS =
            "workspace = :workspace and revisit_on is not null and superseded_by is null order by id";

    private PossibleAlarms() {}

    /** {@return the alarms of the polls and of the decisions with those ids} */
    static List<Alarm> of(List<String> polls, List<String> decisions) {
        return Stream.<Alarm>concat(
                        polls.stream().flatMap(id -> PollAlarm.untilOver(new PollId(id)).stream()),
                        decisions.stream().map(id -> new SecondLookAlarm(new DecisionId(id))))
                .toList();
    }
}
