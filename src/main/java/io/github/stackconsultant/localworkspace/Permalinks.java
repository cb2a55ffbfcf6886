package io.github.stackconsultant.localworkspace;

import java.net.URI;
import java.util.function.Supplier;

/** Addresses of individual messages on the workspace's page. */
final class Permalinks {

    private final Supplier<URI> ownUrl;

    Permalinks(Supplier<URI> ownUrl) {
        this.ownUrl = ownUrl;
    }

    String of(Message message) {
        var thread = message.threadTs() == null ? "" : "?thread_ts=" + message.threadTs();
        return ownUrl.get() + "/#/archives/" + message.channel() + "/p"
                + message.ts().replace(".", "") + thread;
    }
}
