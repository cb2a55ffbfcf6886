package io.github.stackconsultant.slack;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that say words and move modals after the acknowledgement; each waits for Slack most of its time. */
final class BoundedThreads {

    /** At Slack's 100 to 150 ms for an address they say 200 words a second and more: as many as votes of a large poll. */
    static final int REPLIES = 32;

    /** So many are said within the half minute in which somebody still expects one. */
    static final int REPLIES_IN_WAITING = 6_000;

    /** They move fifty modals a second and more. */
    private static final int MODALS = 8;

    /** So many are moved within the few seconds in which somebody still expects it. */
    private static final int MODALS_IN_WAITING = 200;

    private BoundedThreads() {}

    /** {@return those for replies} */
    static ThreadPoolExecutor replies() {
        return threads(REPLIES, REPLIES_IN_WAITING);
    }

    /** {@return those for choices in modals} */
    static ThreadPoolExecutor modals() {
        return threads(MODALS, MODALS_IN_WAITING);
    }

    /** A pool starts more than its core only once its queue is full, so all are core, and end where there is no need. */
    private static ThreadPoolExecutor threads(int most, int waiting) {
        var threads = new ThreadPoolExecutor(most, most, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(waiting));
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
