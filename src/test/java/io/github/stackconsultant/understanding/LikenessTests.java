package io.github.stackconsultant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Well-known products, named for their kind or only named. */
class LikenessTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        an in-house whatsapp                            | messenger
        our own Slack                                   | messenger
        we want an internal discord for our players     | messenger
        a self hosted Netflix                           | streaming
        our own spotify for choirs                      | streaming
        a private Google Docs for lawyers               | collaboration
        my cousin wants a figma for knitters            | collaboration
        our boss dreams of an airbnb for gardens        | web-shop
        something like Uber, for tractors               | on-demand-service
        our own zoom                                    | collaboration
        """)
    void standForTheirKind(String text, String product) {
        assertThat(Spoken.answers("any", text)).contains("product: " + product);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it writes a note into our own Slack",
                "we use our own Slack",
                "it posts to an internal Discord",
                "people here have our own Trello",
                "it copies rows from our own Airtable",
                "in our own Slack channel we said so"
            })
    void areOnlyNamedWhereTheyAreUsed(String text) {
        assertThat(Spoken.answers("any", text)).isEmpty();
    }
}
