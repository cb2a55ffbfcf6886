package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoopbackGuardTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost:3000",
        "127.0.0.1, LOCALHOST",
        "127.0.0.1, 127.0.0.1:80",
        "0:0:0:0:0:0:0:1, [::1]:3000",
        "::1, [::1]"
    })
    void thisMachineMayComeIn(String address, String host) {
        assertThat(status("/local/workspace", address, host)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.7", "10.0.0.1", "0.0.0.0", "2001:db8::1", "localhost", ""})
    void otherMachinesMayNot(String address) {
        assertThat(status("/local/workspace", address, "localhost:3000")).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:3000",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "localhost:3000.evil.example",
                "127.0.0.2",
                "localhost:",
                ""
            })
    void foreignNamesForThisMachineMayNot(String host) {
        assertThat(status("/", "127.0.0.1", host)).isEqualTo(403);
    }

    @Test
    void aRequestWithoutHostMayNot() {
        request.setRemoteAddr("127.0.0.1");

        assertThat(status("/local/workspace")).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "http://localhost:3001",
                "http://127.0.0.1:3000",
                "http://localhost:3000.evil.example",
                "null"
            })
    void pagesFromElsewhereMayNot(String origin) {
        request.addHeader("Origin", origin);

        assertThat(status("/local/commands", "127.0.0.1", "localhost:3000")).isEqualTo(403);
    }

    @Test
    void itsOwnPageMay() {
        request.addHeader("Origin", "http://localhost:3000");

        assertThat(status("/local/commands", "127.0.0.1", "localhost:3000")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "Forwarded",
                "x-forwarded-proto",
                "X-Real-IP",
                "Via",
                "CF-Connecting-IP",
                "True-Client-IP"
            })
    void whatComesThroughAProxyMayNot(String header) {
        request.addHeader(header, "203.0.113.9");

        assertThat(status("/api/auth.test", "127.0.0.1", "localhost:3000")).isEqualTo(403);
    }

    @Test
    void aProxyThatAddsNothingButSpeaksHttp10MayNot() {
        request.setProtocol("HTTP/1.0");

        assertThat(status("/local/sight", "127.0.0.1", "127.0.0.1:3000")).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/local", "/local/stream", "/api", "/api/chat.postMessage"})
    void guardsAllItsPaths(String path) {
        assertThat(status(path, "192.168.1.7", "localhost")).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/slack/events", "/health", "/localised", "/apis"})
    void leavesTheAppsOwnPathsAlone(String path) {
        assertThat(status(path, "192.168.1.7", "consultant.example")).isEqualTo(200);
    }

    private int status(String path, String address, String host) {
        request.setRemoteAddr(address);
        request.addHeader("Host", host);
        return status(path);
    }

    private int status(String path) {
        request.setServletPath(path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            new LoopbackGuard().doFilter(request, response, new MockFilterChain());
        } catch (IOException | ServletException failure) {
            throw new AssertionError(failure);
        }
        return response.getStatus();
    }
}
