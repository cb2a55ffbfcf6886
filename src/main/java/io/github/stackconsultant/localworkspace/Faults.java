package io.github.stackconsultant.localworkspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Failures that a test has ordered for what the app is going to call. */
final class Faults {

    /** Stands where a method's name would, for all response addresses together. */
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

    /** How many calls of each method have suffered one, since faults were cleared last. */
    synchronized Map<String, Integer> suffered() {
        return Map.copyOf(suffered);
    }

    /** The fault that this call must suffer, counted down. */
    synchronized Optional<Fault> take(String method, String channel) {
        for (int index = 0; index < ordered.size(); index++) {
            Fault fault = ordered.get(index);
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
     * @param channel the only channel that it is about; empty for whatever there is
     * @param error ratelimited, http_500, empty, half, timeout, or any error of Slack's
     * @param retryAfter seconds
     * @param times how many more calls suffer it
     * @param every how many calls it takes for one to suffer it: 3 lets two of three go by
     * @param spared how many went by since the last that suffered
     */
    record Fault(String method, String channel, String error, int retryAfter, int times, int every, int spared) {

        boolean hits(String called, String about) {
            boolean named = method.equals("*") ? !called.equals(RESPONSE_URL) : method.equals(called);
            return named && (channel.isEmpty() || channel.equals(about));
        }

        /** Slack does what it was asked to, and its answer is lost on the way. */
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
