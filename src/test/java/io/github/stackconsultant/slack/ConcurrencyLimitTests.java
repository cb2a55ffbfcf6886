package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SSLCheckRequest;
import com.slack.api.bolt.response.Response;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTests {

    private static final int BUSY = 503;

    private final Request<?> request = new SSLCheckRequest("", new RequestHeaders(Map.of()));
    private final ConcurrencyLimit limit = new ConcurrencyLimit(
            2, refused -> Response.builder().statusCode(BUSY).build());

    @Test
    void countsWhatIsUnderWayAndRefusesMore() throws Exception {
        var inside = new AtomicInteger();

        var answer = pass(outer -> pass(inner -> {
            inside.set(limit.underWay());
            return pass(more -> Response.ok());
        }));

        assertThat(answer.getStatusCode()).isEqualTo(BUSY);
        assertThat(inside).hasValue(2);
        assertThat(limit.underWay()).isZero();
    }

    @Test
    void whatFailsIsNoLongerUnderWay() {
        assertThatThrownBy(() -> pass(failing -> {
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(limit.underWay()).isZero();
    }

    private Response pass(MiddlewareChain chain) throws Exception {
        return limit.apply(request, Response.ok(), chain);
    }
}
