package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NoDelaySocketFactoryTests {

    @Test
    void allSendAtOnce() throws IOException {
        var here = InetAddress.getLoopbackAddress();
        var factory = new NoDelaySocketFactory();
        try (var server = new ServerSocket(0, 5, here);
                var unconnected = factory.createSocket();
                var byName = factory.createSocket(here.getHostName(), server.getLocalPort());
                var byAddress = factory.createSocket(here, server.getLocalPort());
                var fromHere = factory.createSocket(here, server.getLocalPort(), here, 0)) {
            assertThat(unconnected.getTcpNoDelay()).isTrue();
            assertThat(byName.getTcpNoDelay()).isTrue();
            assertThat(byAddress.getTcpNoDelay()).isTrue();
            assertThat(fromHere.getTcpNoDelay()).isTrue();
        }
    }

    @Test
    void areWhatSlackIsCalledThrough() {
        var slack = BoltApps.slack(Inbound.settings("http://127.0.0.1:1/api/"), Duration.ofSeconds(1));

        assertThat(slack.getHttpClient())
                .extracting("okHttpClient.socketFactory")
                .isInstanceOf(NoDelaySocketFactory.class);
    }
}
