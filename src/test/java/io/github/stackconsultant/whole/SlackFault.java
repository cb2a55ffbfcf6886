package io.github.stackconsultant.whole;

import io.github.stackconsultant.localworkspace.driver.LocalWorkspaceDriver;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Slack does wrong.
 *
 * @param lost how many messages are posted without the app hearing of it: those are said twice
 * @param lostPrivately how many more of them are posted to a response address, and said twice
 * @param ready what readiness answers meanwhile
 * @param cause what the log names
 */
record SlackFault(String name, List<Failing> calls, int lost, int lostPrivately, int ready, String cause) {

    /** What is posted to response addresses. */
    static final String PRIVATELY = "response_url";

    /** How many seconds to wait it asks for: another number than where it does not say. */
    private static final int WAIT = 2;

    /** Until it is taken back. */
    static final int LASTING = 100_000;

    /**
     * One call that fails.
     *
     * @param channel the only one that it is about; empty for any
     * @param every 3 for every third call
     */
    record Failing(String method, String channel, String error, int times, int every) {

        private Failing(String method, String error, int times, int every) {
            this(method, "", error, times, every);
        }

        private static Failing always(String method, String error) {
            return new Failing(method, error, LASTING, 1);
        }
    }

    /** {@return all that are suffered alike} */
    static Stream<SlackFault> all() {
        return Stream.of(
                refused(
                        "429 on every third call",
                        "ratelimited",
                        3,
                        200,
                        "OutboxTaskHandler: Asked to wait " + WAIT + " s"),
                refused("500 on every other call", "http_500", 2, 503, "OutboxTaskHandler.*http_500"),
                lostAnswers("empty answers", "empty", 1, 0, "OutboxTaskHandler.*an empty answer"),
                lostAnswers("half answers", "half", 1, 0, "OutboxTaskHandler.*an answer that is no JSON"),
                lostAnswers(
                        "a hanging connection",
                        "timeout",
                        FaultScale.HANGING,
                        2,
                        "OutboxTaskHandler.*no answer in time"));
    }

    /**
     * The first that is said privately, a question, fails too, and every third of those after it. Of updates the first
     * tally and the first older question fail, no other: an older question that could not be shrunk stays, as it may, and
     * would look like one that is asked twice.
     */
    private static SlackFault refused(String name, String error, int every, int ready, String cause) {
        return new SlackFault(
                name,
                List.of(
                        Failing.always("auth.test", error),
                        new Failing("chat.update", "C0BACKEND", error, 1, 1),
                        new Failing("chat.update", error, 1, 1),
                        new Failing("chat.update", error, LASTING, LASTING),
                        new Failing("*", error, LASTING, every),
                        new Failing(PRIVATELY, error, 1, 1),
                        new Failing(PRIVATELY, error, LASTING, 3)),
                0,
                0,
                ready,
                cause);
    }

    /** Of what is said privately the answers to a question and to a vote or a reason are lost. */
    private static SlackFault lostAnswers(String name, String error, int lost, int lostPrivately, String cause) {
        return new SlackFault(
                name,
                List.of(
                        Failing.always("auth.test", error),
                        new Failing("chat.postMessage", error, lost, 1),
                        Failing.always("chat.update", error),
                        new Failing(PRIVATELY, error, 1, 1),
                        new Failing(PRIVATELY, error, 1, 3)),
                lost,
                lostPrivately,
                503,
                cause);
    }

    /** From now on. */
    void begins(LocalWorkspaceDriver slack) {
        calls.forEach(
                each -> slack.fails(each.method(), each.channel(), each.error(), each.times(), each.every(), WAIT));
    }

    @Override
    public String toString() {
        return name;
    }
}
