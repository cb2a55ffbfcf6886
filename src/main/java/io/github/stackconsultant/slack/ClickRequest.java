package io.github.stackconsultant.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import java.util.Optional;

/** A click as Bolt's request, read by the parser that is kept: Bolt's own takes longer than all the rest of a click. */
final class ClickRequest extends BlockActionRequest {

    private final BlockActionPayload click;

    /**
     * Reads a click.
     *
     * @throws RuntimeException if it is not as Slack sends it
     */
    ClickRequest(String body, String json, RequestHeaders headers) {
        // of an empty payload Bolt reads nothing
        super(body, "", headers);
        this.click = SlackJson.CLICKS.fromJson(json, BlockActionPayload.class);
        var context = getContext();
        context.setResponseUrl(click.getResponseUrl());
        context.setTriggerId(click.getTriggerId());
        Optional.ofNullable(click.getUser()).ifPresent(user -> context.setRequestUserId(user.getId()));
        Optional.ofNullable(click.getTeam()).ifPresent(team -> context.setTeamId(team.getId()));
        Optional.ofNullable(click.getEnterprise()).ifPresent(whole -> context.setEnterpriseId(whole.getId()));
    }

    @Override
    public BlockActionPayload getPayload() {
        return click;
    }
}
