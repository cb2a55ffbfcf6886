package io.github.stackconsultant.localworkspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTests {

    private final Channels channels = new Channels();
    private final TypedText typed = new TypedText(DemoWorld.people(), channels, "Stack Consultant");

    @BeforeEach
    void fill() {
        DemoWorld.fill(channels, new Messages(), new Timestamps(Clock.systemUTC()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "@Stack Consultant hi -> <@U0BOT> hi",
                "@stack consultant hi -> <@U0BOT> hi",
                "ask @bo or @Chi Okafor -> ask <@U0BO> or <@U0CHI>",
                "@bob is nobody here -> @bob is nobody here",
                "mail bo@dev.example -> mail bo@dev.example",
                "see #support-chat -> see <#C0SUPPORT|support-chat>",
                "#leads is private -> #leads is private",
                "<@U0BOT> already -> <@U0BOT> already",
                "a < b & c > d -> a &lt; b &amp; c &gt; d",
                "5 &gt; 3 -> 5 &gt; 3"
            })
    void becomesWhatSlackSends(String line, String sent) {
        assertThat(typed.encode(line)).isEqualTo(sent);
    }

    @Test
    void hasRichTextBesideIt() {
        assertThat(TypedText.blocks("<@U0BOT> a &lt; b")
                        .at("/0/elements/0/elements")
                        .toString())
                .isEqualTo("[{\"type\":\"user\",\"user_id\":\"U0BOT\"},{\"type\":\"text\",\"text\":\" a < b\"}]");
    }

    @Test
    void tellsEmojiFromText() {
        assertThat(TypedText.blocks("ok :+1::skin-tone-4: at 10:30:45")
                        .at("/0/elements/0/elements")
                        .toString())
                .isEqualTo("[{\"type\":\"text\",\"text\":\"ok \"},{\"type\":\"emoji\",\"name\":\"+1\",\"skin_tone\":4},"
                        + "{\"type\":\"text\",\"text\":\" at 10:30:45\"}]");
    }
}
