package io.github.stackconsultant.slack;

import com.google.gson.JsonSyntaxException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

/** A click as Bolt's request, read by the parser that is kept: Bolt's own takes longer than all the rest of a click. */
final class ClickRequest extends BlockActionRequest {

    private static final String FORM = "payload=";

    private final BlockActionPayload click;

    private ClickRequest(String body, BlockActionPayload click, RequestHeaders headers) {
        // of an empty payload Bolt reads nothing
        super(body, "", headers);
        this.click = click;
        var context = getContext();
        context.setResponseUrl(click.getResponseUrl());
        context.setTriggerId(click.getTriggerId());
        context.setRequestUserId(click.getUser().getId());
        Optional.ofNullable(click.getTeam()).ifPresent(team -> context.setTeamId(team.getId()));
        Optional.ofNullable(click.getEnterprise()).ifPresent(whole -> context.setEnterpriseId(whole.getId()));
    }

    /**
     * {@return the click that came in this body, or nothing where something else came}
     *
     * @throws RuntimeException if it is not as Slack sends it
     */
    static Optional<ClickRequest> of(String body, RequestHeaders headers, AppConfig config) {
        if (!body.startsWith(FORM)) {
            return Optional.empty();
        }
        var json = FormText.decoded(body.substring(FORM.length()));
        if (!isClick(json)) {
            return Optional.empty();
        }
        var click = new ClickRequest(body, SlackJson.CLICKS.fromJson(json, BlockActionPayload.class), headers);
        click.updateContext(config);
        return Optional.of(click);
    }

    /** Slack names the type first, so that little is read twice. */
    private static boolean isClick(String json) {
        try (var reader = new JsonReader(new StringReader(json))) {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                return false;
            }
            reader.beginObject();
            while (reader.hasNext()) {
                if (reader.nextName().equals("type")) {
                    return reader.peek() == JsonToken.STRING
                            && reader.nextString().equals(BlockActionPayload.TYPE);
                }
                reader.skipValue();
            }
            return false;
        } catch (IOException malformed) {
            throw new JsonSyntaxException(malformed);
        }
    }

    @Override
    public BlockActionPayload getPayload() {
        return click;
    }
}
