package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ConversationListsIntegrationTests {

    @RegisterExtension
    static final RunningWorkspace workspace = RunningWorkspace.start();

    @Test
    void membersAreWhatTheAppMayKnow() {
        assertThat(workspace
                        .call("conversations.members", Map.of("channel", "C0BACKEND"))
                        .toString())
                .contains("U0ANA", "U0DEV", "U0BOT");
    }

    @Test
    void theMembersOfAChannelAreCountedWhereAskedFor() {
        Map<String, String> channel = Map.of("channel", "C0BACKEND");
        Map<String, String> counted = Map.of("channel", "C0BACKEND", "include_num_members", "1");

        assertThat(workspace.call("conversations.info", channel).at("/channel").has("num_members"))
                .isFalse();
        assertThat(workspace
                        .call("conversations.info", counted)
                        .at("/channel/num_members")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void membersComePageByPage() {
        Map<String, String> first = Map.of("channel", "C0BACKEND", "limit", "3");
        JsonNode page = workspace.call("conversations.members", first);
        String cursor = Json.text(page.path("response_metadata"), "next_cursor", "");
        JsonNode rest =
                workspace.call("conversations.members", Map.of("channel", "C0BACKEND", "limit", "3", "cursor", cursor));

        assertThat(page.path("members")).hasSize(3);
        assertThat(rest.path("members")).hasSize(2);
        assertThat(page.path("members").toString())
                .doesNotContain(rest.at("/members/0").asString());
        assertThat(Json.text(rest.path("response_metadata"), "next_cursor")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,'',invalid_limit", "1001,'',invalid_limit", "many,'',invalid_limit", "3,bm9uZQ==,invalid_cursor"})
    void anImpossiblePageIsRefused(String limit, String cursor, String error) {
        JsonNode answer = workspace.call(
                "conversations.members", Map.of("channel", "C0BACKEND", "limit", limit, "cursor", cursor));

        assertThat(Json.text(answer, "error")).isEqualTo(error);
    }
}
