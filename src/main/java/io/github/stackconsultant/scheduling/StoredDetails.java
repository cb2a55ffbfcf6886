package io.github.stackconsultant.scheduling;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.EarlierRecommendation;
import io.github.stackconsultant.conversation.PageOfKnowledge;
import io.github.stackconsultant.conversation.Passages;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.handover.PlainHandoverNotice;
import io.github.stackconsultant.messaging.Detail;
import io.github.stackconsultant.voting.NewEdition;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** The kinds of details by the names under which they wait in the outbox. A name, once stored, is never changed. */
final class StoredDetails {

    static final Map<String, Class<? extends Detail>> KINDS = Map.ofEntries(
            Map.entry("plain", PlainNotice.class),
            Map.entry("already-answered", ConsultationNotice.AlreadyAnswered.class),
            Map.entry("not-yours", ConsultationNotice.NotYours.class),
            Map.entry("confirm-restart", ConsultationNotice.ConfirmRestart.class),
            Map.entry("confirm-cancel", ConsultationNotice.ConfirmCancel.class),
            Map.entry("continue-or-start-over", ConsultationNotice.ContinueOrStartOver.class),
            Map.entry("understood", ConsultationNotice.Understood.class),
            Map.entry("explained", ConsultationNotice.Explained.class),
            Map.entry("beside-card", ConsultationNotice.BesideCard.class),
            Map.entry("nothing-known", ConsultationNotice.NothingKnown.class),
            Map.entry("small-talk", ConsultationNotice.SmallTalk.class),
            Map.entry("not-understood", ConsultationNotice.NotUnderstood.class),
            Map.entry("reopened", ConsultationNotice.Reopened.class),
            Map.entry("which-option", ConsultationNotice.WhichOption.class),
            Map.entry("vote", ConsultationNotice.Vote.class),
            Map.entry("ask-why", ConsultationNotice.AskWhy.class),
            Map.entry("votes-under-way", ConsultationNotice.VotesUnderWay.class),
            Map.entry("plain-handover", PlainHandoverNotice.class),
            Map.entry("taken", HandoverNotice.Taken.class),
            Map.entry("handed-back", HandoverNotice.Back.class),
            Map.entry("has", HandoverNotice.Has.class),
            Map.entry("passages", Passages.class),
            Map.entry("page", PageOfKnowledge.class),
            Map.entry("earlier", EarlierRecommendation.class),
            Map.entry("edition", NewEdition.class));

    private StoredDetails() {}

    static JsonMapper.Builder registerIn(JsonMapper.Builder mapper) {
        KINDS.forEach((name, kind) -> mapper.registerSubtypes(new NamedType(kind, name)));
        return mapper.addMixIn(Detail.class, Named.class);
    }

    /** Around the detail, since some are enums. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    private interface Named {}
}
