package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.Certainty;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Measures;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.NotCompared;
import io.github.stackconsultant.conversation.OptionStanding;
import io.github.stackconsultant.conversation.PageOfKnowledge;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.conversation.Reasons;
import io.github.stackconsultant.conversation.SourceList;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.conversation.Together;
import io.github.stackconsultant.fixtures.EveryNotice;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverRequest;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that people or knowledge files write is ever active markup. */
class MarkupTests {

    private static final Place DIRECT = new Place(Place.Kind.DIRECT, "D0ANA", Optional.empty());
    private static final String HOSTILE = "<!channel> <!here> <@U0BO> <#C0BACKEND> <https://evil.example|click me>"
            + " <mailto:a@evil.example> *bold* _italic_ ~struck~ `code` ```more``` &lt;!everyone&gt;";

    @Test
    void wordsOfPeopleAreNeverActive() {
        var rig = new Rig(KnowledgeFixtures.ours());
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        rig.comparison().steps().forEach(step -> answers.put(step.id(), new StepAnswer.Typed(HOSTILE)));
        var given = rig.recommendation(Rig.ANA, DIRECT, answers);
        var all = new ArrayList<Rendered>();
        all.add(rig.cards.own(given, Optional.of(rig.comparison()), 0));
        all.add(rig.cards.shared(given, Optional.of(rig.comparison())));
        var option = rig.comparison().options().get(0).id();
        all.add(rig.informations.standing(new OptionStanding(given.id(), option, HOSTILE, false)));
        rig.take(Rig.ANA, DIRECT, new Move.Start());
        rig.take(Rig.ANA, DIRECT, new Move.Type(rig.comparison().steps().get(0).id(), HOSTILE));
        var open = rig.open(Rig.ANA);
        Stream.of(Place.Kind.values()).forEach(place -> all.add(rig.blocks.render(open, place)));
        EveryNotice.about(open.id(), rig.comparison(), HOSTILE).forEach(notice -> all.add(rig.notices.notice(notice)));
        all.add(SlackWords.couldNotShare("C0GENERAL", new SlackAnswer.Refused<>(HOSTILE)));

        assertThat(all).allSatisfy(MarkupTests::isHarmless);
        assertThat(all.get(0).blocks().toString()).contains("click me");
    }

    @Test
    void whatSomebodyTellsTheConsultantsIsNeverActive() {
        var rig = new Rig(KnowledgeFixtures.ours());
        var given = rig.recommendation(Rig.ANA, DIRECT);
        var contact = new Contact(HOSTILE, HOSTILE, HOSTILE);
        var taken = new HandoverRequest.Taken(Rig.ANA, Rig.NOW);
        for (var by : List.of(Optional.<HandoverRequest.Taken>empty(), Optional.of(taken))) {
            var request = new HandoverRequest(
                    new HandoverId("h1"), Rig.ANA, given.id(), contact, HOSTILE, Rig.NOW, by, Optional.empty());
            var message = HandoverBlocks.request(request, Optional.of(given));
            isHarmless(message);
            assertThat(message.blocks().toString()).contains("click me");
        }
        isHarmless(HandoverBlocks.opinion(given, Rig.ANA, HOSTILE));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 149, 3_000})
    void textsOfTheKnowledgeAreNeverActive(int longest) {
        LargeKnowledge.Texts hostile =
                length -> HOSTILE.repeat(length / HOSTILE.length() + 1).substring(0, length);
        var rig = new Rig(LargeKnowledge.many(2, new LargeKnowledge(2, 3, 4, 2, 1, longest, hostile)));
        var given = rig.recommendation(Rig.ANA, DIRECT);

        isHarmless(rig.cards.own(given, Optional.of(rig.comparison()), 0).plain());
        var option = rig.comparison().options().get(0).id();
        isHarmless(rig.informations.standing(new OptionStanding(given.id(), option, HOSTILE, false)));
        isHarmless(rig.informations.notCompared(
                new NotCompared(HOSTILE, List.of(rig.comparison().id()))));
        isHarmless(rig.informations.certainty(new Certainty(given.id())));
        isHarmless(rig.informations.measures(new Measures(given.id())));
        isHarmless(rig.informations.reasons(new Reasons(given.id())));
        isHarmless(rig.informations.together(new Together(given.id())));
        isHarmless(
                rig.informations.sources(new SourceList(List.of(rig.comparison().id()), Optional.of(given.id()))));
        for (var page : Move.Page.values()) {
            isHarmless(ReplyMessenger.page(rig.knowledge, rig.pages, new PageOfKnowledge(page, Optional.empty())));
        }
        rig.take(Rig.BO, DIRECT, new Move.Start());
        rig.take(Rig.BO, DIRECT, new Move.Pick(rig.comparison().id()));
        isHarmless(rig.blocks.render(rig.open(Rig.BO), Place.Kind.THREAD));
        isHarmless(rig.history(Rig.ANA));
        isHarmless(rig.notices.notice(PlainNotice.WELCOME));
        isHarmless(rig.notices.notice(
                new ConsultationNotice.Status(rig.open(Rig.BO).id())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            snake_case and 2*3*4    | snake_case and 2*3*4
            a < b && c > d          | a &lt; b &amp;&amp; c &gt; d
            plain                   | plain
            """)
    void ordinaryTextStaysAsItIs(String text, String shown) {
        assertThat(Mrkdwn.escape(text)).isEqualTo(shown);
    }

    @Test
    void aLineIsNoQuotation() {
        assertThat(Mrkdwn.escape("> so they said\n>> twice")).doesNotContainPattern("(?m)^&gt;");
    }

    @Test
    void ourOwnMarksHoldAroundTheirs() {
        assertThat(Mrkdwn.bold(Mrkdwn.escape("*"))).isEqualTo("*\u2009*\u2009*");
        assertThat(Mrkdwn.italic(Mrkdwn.escape("node_js"))).isEqualTo("_node_js_");
        assertThat(Mrkdwn.italic(Mrkdwn.escape("_js"))).isEqualTo("_\u2009_\u2009js_");
    }

    private static void isHarmless(Rendered message) {
        var texts = new ArrayList<>(BlockRules.mrkdwn(BlockRules.json(message.blocks())));
        texts.add(message.text());
        assertThat(texts)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(
                                "<!channel",
                                "<!here",
                                "<!everyone",
                                "<@U0BO",
                                "<#C0BACKEND",
                                "<https://evil",
                                "<mailto")
                        .doesNotContain("*bold*", "_italic_", "~struck~", "`code", "``")
                        .doesNotContainPattern("(?<![\\p{L}\\p{N}])\\*bold|bold\\*(?![\\p{L}\\p{N}])"));
        assertThat(BlockRules.ofMessage(message)).isEmpty();
    }
}
