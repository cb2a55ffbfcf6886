package io.github.stackconsultant.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import java.util.Optional;

/**
 * A click as Bolt's request, parsed with the cached parser, since Bolt's own parsing takes longer than all other work
 * for a click.
 */
final class ClickRequest extends BlockActionRequest {

    private final BlockActionPayload click;

    /**
     * Parses a click.
     *
     * @throws RuntimeException if it does not have Slack's format
     */
    ClickRequest(String body, String json, RequestHeaders headers) {
        // given an empty payload, Bolt parses nothing
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
