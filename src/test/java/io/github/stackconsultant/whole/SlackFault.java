package io.github.stackconsultant.whole;

import io.github.stackconsultant.localworkspace.driver.LocalWorkspaceDriver;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Slack does wrong.
 *
 * @param lost how many messages are posted without the app hearing of it: those are said twice
 * @param ready what readiness answers meanwhile
 * @param cause what the log names; empty where there is nothing to mend
 */
record SlackFault(String name, List<Failing> calls, int lost, int ready, String cause) {

    /** Until it is taken back. */
    static final int LASTING = 100_000;

    /**
     * One call that fails.
     *
     * @param every 3 for every third call
     */
    record Failing(String method, String error, int times, int every) {

        private static Failing always(String method, String error) {
            return new Failing(method, error, LASTING, 1);
        }
    }

    /** {@return all that are suffered alike} */
    static Stream<SlackFault> all() {
        return Stream.of(
                new SlackFault(
                        "429 on every third call",
                        List.of(
                                Failing.always("auth.test", "ratelimited"),
                                new Failing("*", "ratelimited", LASTING, 3)),
                        0,
                        200,
                        ""),
                new SlackFault(
                        "500 on every other call",
                        List.of(Failing.always("auth.test", "http_500"), new Failing("*", "http_500", LASTING, 2)),
                        0,
                        503,
                        "Speaker.*http_500"),
                lostAnswers("empty answers", "empty", 1, "Speaker.*an empty answer"),
                lostAnswers("half answers", "half", 1, "Speaker.*an answer that is no JSON"),
                lostAnswers("a hanging connection", "timeout", FaultScale.HANGING, "Speaker.*no answer in time"));
    }

    private static SlackFault lostAnswers(String name, String error, int lost, String cause) {
        return new SlackFault(
                name,
                List.of(
                        Failing.always("auth.test", error),
                        new Failing("chat.postMessage", error, lost, 1),
                        Failing.always("chat.update", error)),
                lost,
                503,
                cause);
    }

    /** From now on. */
    void begins(LocalWorkspaceDriver slack) {
        calls.forEach(each -> slack.fails(each.method(), each.error(), each.times(), each.every()));
    }

    @Override
    public String toString() {
        return name;
    }
}
