package io.github.stackconsultant.localworkspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Failures that a test has ordered for future calls by the app. */
final class Faults {

    /** Used instead of a method's name, for all response addresses together. */
    static final String RESPONSE_URL = "response_url";

    private final List<Fault> ordered = new ArrayList<>();
    private final Map<String, Integer> suffered = new TreeMap<>();

    synchronized void order(Fault fault) {
        ordered.add(fault);
    }

    synchronized void clear() {
        ordered.clear();
        suffered.clear();
    }

    /** The number of calls of each method that have failed since faults were last cleared. */
    synchronized Map<String, Integer> suffered() {
        return Map.copyOf(suffered);
    }

    /** The fault for this call, if any; decrements its count. */
    synchronized Optional<Fault> take(String method, String channel) {
        for (int index = 0; index < ordered.size(); index++) {
            var fault = ordered.get(index);
            if (fault.hits(method, channel)) {
                return suffer(index, fault, method) ? Optional.of(fault) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean suffer(int index, Fault fault, String method) {
        boolean due = fault.spared() == fault.every() - 1;
        if (due) {
            countDown(index, fault);
            suffered.merge(method, 1, Integer::sum);
        } else {
            ordered.set(index, fault.sparing());
        }
        return due;
    }

    private void countDown(int index, Fault fault) {
        if (fault.times() <= 1) {
            ordered.remove(index);
        } else {
            ordered.set(index, fault.once());
        }
    }

    /**
     * One ordered failure.
     *
     * @param method a Web API method, or * for any of them, or response_url
     * @param channel the only channel that it applies to; empty for any
     * @param error ratelimited, http_500, empty, half, timeout, or any error of Slack's
     * @param retryAfter seconds
     * @param times how many more calls will fail
     * @param every one call in so many fails: with 3, two of three succeed
     * @param spared how many calls have succeeded since the last failed one
     */
    record Fault(String method, String channel, String error, int retryAfter, int times, int every, int spared) {

        boolean hits(String called, String about) {
            boolean named = method.equals("*") ? !called.equals(RESPONSE_URL) : method.equals(called);
            return named && (channel.isEmpty() || channel.equals(about));
        }

        /** Whether the call takes effect but its answer is lost. */
        boolean losesTheAnswer() {
            return List.of("empty", "half", "timeout").contains(error);
        }

        Fault once() {
            return new Fault(method, channel, error, retryAfter, times - 1, every, 0);
        }

        Fault sparing() {
            return new Fault(method, channel, error, retryAfter, times, every, spared + 1);
        }
    }
}
