package io.github.stackconsultant.localworkspace;

import java.net.URI;
import java.util.function.Supplier;

/** Addresses of individual messages on the workspace's page. */
final class Permalinks {

    private final Supplier<URI> appUrl;

    Permalinks(Supplier<URI> appUrl) {
        this.appUrl = appUrl;
    }

    String of(Message message) {
        String thread = message.threadTs() == null ? "" : "?thread_ts=" + message.threadTs();
        return appUrl.get() + "/#/archives/" + message.channel() + "/p"
                + message.ts().replace(".", "") + thread;
    }
}
