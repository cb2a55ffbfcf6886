package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Opinion;
import io.github.stackconsultant.conversation.Reply;
import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.handover.HandoverRequest.Taken;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.PostedMessage;
import io.github.stackconsultant.slack.SlackServer.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads to the consultants, from signed requests on. */
class HandoverListenersTests {

    private static final Place DIRECT = Rig.ANA_DIRECT;
    private static final String MODAL =
            "'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'modal','blocks':[]}";
    private final Rig rig = new Rig(KnowledgeFixtures.ours());

    @AutoClose
    private final Inbound inbound = new Inbound(rig, turn -> new Reply.Accepted());

    private GivenRecommendation given() {
        var given = rig.recommendation(Rig.ANA, DIRECT);
        rig.outbox.clear();
        return given;
    }

    private List<Notice> notices() {
        return rig.outbox.statements().stream()
                .flatMap(each -> Contents.notice(each).stream())
                .toList();
    }

    @Test
    void theButtonOpensItsModalAndAsksNothingYet() {
        var given = given();

        click(Payloads.inMessage("D0ANA", ""), "talk", given.id().value());

        var view = inbound.server.last("views.open").field("view");
        assertThat(view).contains("Talk to a consultant", "Company", "E-mail", "What about", "\"max_length\":254");
        assertThat(view).contains(given.id().value());
        assertThat(rig.handovers.all()).isEmpty();
        assertThat(notices()).isEmpty();
    }

    @Test
    void aboveARecommendationInAModalItIsPushed() {
        click(MODAL, "talk", given().id().value());

        assertThat(inbound.server.methods()).containsExactly("views.push");
    }

    @Test
    void anothersButtonGetsThePoliteWordAndNoModal() {
        var given = rig.recommendation(Rig.BO, DIRECT);
        rig.outbox.clear();

        click(
                Payloads.inMessage("C0BACKEND", ",'thread_ts':'1.0'"),
                "talk",
                given.id().value());

        assertThat(inbound.server.methods()).isEmpty();
        assertThat(notices()).containsExactly(new ConsultationNotice.NotYours("U0BO"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"talk", "say_why", "take_it", "hand_back", "send_again"})
    void whatIsGoneIsOutdated(String action) {
        click(Payloads.inMessage("D0ANA", ""), action, "gone");

        assertThat(inbound.server.methods()).isEmpty();
        assertThat(notices()).containsExactly(ConsultationNotice.Outdated.gone());
    }

    @Test
    void aModalThatDoesNotOpenIsApologisedFor() {
        inbound.server.next("views.open", Answer.error("expired_trigger_id"));
        var where = Payloads.inMessage("D0ANA", "")
                .replace("https://hooks.example/actions/1", inbound.server.replyAddress("it"));

        click(where, "talk", given().id().value());

        inbound.settle();
        assertThat(inbound.server.last("respond/it").body()).contains("I could not open that just now");
    }

    @Test
    void whatIsSubmittedIsStoredWithoutTheBlanksAroundIt() {
        var given = given();

        assertThat(asks(given, " Ana <Ruiz> ", "Initech", " ana@initech.example ", " the streaming part "))
                .isEmpty();

        var request = rig.handovers.all().get(0);
        assertThat(request.person()).isEqualTo(Rig.ANA);
        assertThat(request.recommendation()).isEqualTo(given.id());
        assertThat(request.contact()).isEqualTo(new Contact("Ana <Ruiz>", "Initech", "ana@initech.example"));
        assertThat(request.matter()).isEqualTo("the streaming part");
        assertThat(Contents.kinds(rig.outbox.statements()))
                .containsExactly(ConsultationContent.Told.class, HandoverContent.Request.class);
        assertThat(rig.outbox.statements().get(0).place()).isEqualTo(DIRECT);
        assertThat(rig.outbox.statements().get(1).place()).isEqualTo(Place.privately(Rig.CONSULTANTS));
    }

    @Test
    void theCompanyMayBeLeftOut() {
        assertThat(asks(given(), "Ana", "", "ana@initech.example", "x")).isEmpty();

        assertThat(rig.handovers.all().get(0).contact().company()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', ana@initech.example, x, contact_name",
        "Ana, ana, x, contact_email",
        "Ana, '', x, contact_email",
        "Ana, ana@initech, x, contact_email",
        "Ana, ana@@initech.example, x, contact_email",
        "Ana, ana bo@initech.example, x, contact_email",
        "Ana, ana@initech..example, x, contact_email",
        "Ana, ana@initech.example, ' ', contact_matter",
    })
    void whatIsMissingIsSaidAtItsField(String name, String email, String matter, String field) {
        assertThat(asks(given(), name, "", email, matter))
                .startsWith("{\"response_action\":\"errors\",\"errors\":{\"" + field + "\":")
                .containsOnlyOnce("contact_");

        assertThat(rig.handovers.all()).isEmpty();
        assertThat(rig.outbox.statements()).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(asks(given(), "", "", "", "")).contains("contact_name", "contact_email", "contact_matter");
    }

    @Test
    void withoutConsultantsTheWordsStayInTheModal() throws Exception {
        var alone = new Rig(KnowledgeFixtures.ours(), true, false);
        var given = alone.recommendation(Rig.ANA, DIRECT);
        try (var withoutChannel = new Inbound(alone, turn -> new Reply.Accepted())) {
            var answer = withoutChannel.interaction(asking(given, "Ana", "", "ana@initech.example", "x"));

            assertThat(answer.getContentAsString()).contains("contact_matter");
            assertThat(alone.handovers.all()).isEmpty();
        }
    }

    @Test
    void whoPressesTakeItFirstAnswers() {
        asks(given(), "Ana", "", "ana@initech.example", "x");
        var id = rig.handovers.all().get(0).id();
        rig.outbox.clear();

        click(Payloads.inMessage(Rig.CONSULTANTS, ""), "take_it", id.value());

        var taken = rig.handovers.find(id).orElseThrow();
        assertThat(taken.taken()).contains(new Taken(Rig.ANA, Rig.NOW));
        assertThat(taken.posted()).contains(new PostedMessage(Rig.CONSULTANTS, "1700000000.000100"));
        assertThat(notices()).containsExactly(new HandoverNotice.Taken("U0ANA"));

        rig.outbox.clear();
        click(Payloads.inMessage(Rig.CONSULTANTS, ""), "take_it", id.value());
        assertThat(notices()).containsExactly(new HandoverNotice.Has("U0ANA"));
    }

    @Test
    void whatIsKeptIsSentAgain() {
        asks(given(), "Ana", "", "ana@initech.example", "x");
        rig.outbox.clear();

        click(
                Payloads.inMessage("D0ANA", ""),
                "send_again",
                rig.handovers.all().get(0).id().value());

        assertThat(Contents.kinds(rig.outbox.statements()))
                .containsExactly(ConsultationContent.Told.class, HandoverContent.Request.class);
    }

    @Test
    void whyItDidNotHelpIsAskedForAndKeptWithTheRating() {
        var given = given();
        rig.recommendations.rate(given.id(), Rig.ANA, false, Rig.NOW);

        click(Payloads.inMessage("D0ANA", ""), "say_why", given.id().value());
        assertThat(inbound.server.last("views.open").field("view"))
                .contains("Say why", "goes to the consultants' channel".replace("'", "\\u0027"));

        assertThat(submit(HandoverModals.WHY, given, typed("reason", " too short ")))
                .isEmpty();
        assertThat(rig.recommendations.opinion(given.id(), Rig.ANA))
                .contains(new Opinion(false, Optional.of("too short")));
        assertThat(Contents.kinds(rig.outbox.statements()))
                .containsExactly(ConsultationContent.Told.class, HandoverContent.Feedback.class);
    }

    @Test
    void anEmptyReasonIsAskedForAgain() {
        var given = given();

        assertThat(submit(HandoverModals.WHY, given, typed("reason", "  "))).contains("\"reason\"");
        assertThat(rig.outbox.statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {HandoverModals.ASK, HandoverModals.WHY})
    void aFormWhoseOriginCannotBeReadKeepsWhatWasTyped(String callback) {
        var values = typed("contact_name", "Ana") + "," + typed("contact_email", "ana@initech.example") + ","
                + typed("contact_matter", "x") + "," + typed("reason", "x");
        var field = "{'type':'input','block_id':'field','label':{'type':'plain_text','text':'x'},"
                + "'element':{'type':'plain_text_input','action_id':'a'}}";
        var answer =
                inbound.interaction(Payloads.submission(callback, "garbage", "[" + field + "]", "{" + values + "}"));

        assertThat(text(answer.getContentAsByteArray())).contains("\"errors\":{\"field\":\"This form is outdated.");
        assertThat(rig.outbox.statements()).isEmpty();
    }

    @Test
    void theButtonIsThereWhereThereAreConsultants() {
        var given = given();
        var alone = new Rig(KnowledgeFixtures.ours(), true, false);
        var comparison = Optional.of(rig.comparison());

        assertThat(BlockRules.json(rig.cards.own(given, comparison, 0).blocks()).toString())
                .contains("\"talk\"");
        assertThat(BlockRules.json(rig.cards.shared(given, comparison).blocks()).toString())
                .doesNotContain("\"talk\"");
        assertThat(BlockRules.json(alone.cards.own(given, comparison, 0).blocks())
                        .toString())
                .doesNotContain("\"talk\"");
    }

    private void click(String where, String action, String value) {
        assertThat(inbound.interaction(Payloads.click(where, Payloads.button("any|c|r|0", action, value)))
                        .getStatus())
                .isEqualTo(200);
    }

    private String asks(GivenRecommendation given, String name, String company, String email, String matter) {
        return text(
                inbound.interaction(asking(given, name, company, email, matter)).getContentAsByteArray());
    }

    private static String asking(GivenRecommendation given, String name, String company, String email, String matter) {
        var values = typed("contact_name", name) + "," + typed("contact_company", company) + ","
                + typed("contact_email", email) + "," + typed("contact_matter", matter);
        return Payloads.submission(HandoverModals.ASK, origin(given), "[]", "{" + values + "}");
    }

    private String submit(String callback, GivenRecommendation given, String values) {
        return text(inbound.interaction(Payloads.submission(callback, origin(given), "[]", "{" + values + "}"))
                .getContentAsByteArray());
    }

    private static String origin(GivenRecommendation given) {
        return Origin.of("", given.id().value(), DIRECT, Optional.empty()).metadata();
    }

    private static String text(byte[] answer) {
        return new String(answer, StandardCharsets.UTF_8);
    }

    /** What is empty is null in Slack. */
    private static String typed(String field, String text) {
        var value = text.isEmpty() ? "null" : "'" + text + "'";
        return "'" + field + "':{'" + field + "':{'type':'plain_text_input','value':" + value + "}}";
    }
}
