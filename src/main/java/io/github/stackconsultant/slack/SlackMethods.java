package io.github.stackconsultant.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.impl.MethodsClientImpl;
import java.io.IOException;
import okhttp3.FormBody;

/** The SDK's client of the Web API, whose answers are read by the parser that is kept. */
final class SlackMethods extends MethodsClientImpl {

    private SlackMethods(Slack slack, String token) {
        super(slack.getHttpClient(), token);
        setEndpointUrlPrefix(slack.getHttpClient().getConfig().getMethodsEndpointUrlPrefix());
    }

    static MethodsClient of(Slack slack, String token) {
        return new SlackMethods(slack, token);
    }

    @Override
    protected <T extends SlackApiTextResponse> T postFormWithTokenAndParseResponse(
            FormBody.Builder form, String method, String token, Class<T> type) throws IOException, SlackApiException {
        try (var response = postFormWithToken(form, method, token)) {
            var body = response.body().string();
            if (!response.isSuccessful()) {
                throw new SlackApiException(getSlackHttpClient().getConfig(), response, body);
            }
            var answer = SlackJson.PARSER.fromJson(body, type);
            answer.setHttpResponseHeaders(response.headers().toMultimap());
            return answer;
        }
    }
}
