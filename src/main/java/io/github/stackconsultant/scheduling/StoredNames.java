package io.github.stackconsultant.scheduling;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.stackconsultant.conversation.AnotherOpen;
import io.github.stackconsultant.conversation.AnswersExplained;
import io.github.stackconsultant.conversation.AsideNotice;
import io.github.stackconsultant.conversation.Certainty;
import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Measures;
import io.github.stackconsultant.conversation.NotCompared;
import io.github.stackconsultant.conversation.NothingKnown;
import io.github.stackconsultant.conversation.OptionStanding;
import io.github.stackconsultant.conversation.PageOfKnowledge;
import io.github.stackconsultant.conversation.Passages;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.conversation.Reasons;
import io.github.stackconsultant.conversation.Settled;
import io.github.stackconsultant.conversation.SourceList;
import io.github.stackconsultant.conversation.Together;
import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.handover.PlainHandoverNotice;
import io.github.stackconsultant.messaging.Alarm;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.privacy.ErasedSecondLook;
import io.github.stackconsultant.record.DecisionContent;
import io.github.stackconsultant.record.SecondLookAlarm;
import io.github.stackconsultant.voting.PollAlarm;
import io.github.stackconsultant.voting.PollContent;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * The kinds of what is said, of the notices in it, and of the alarms, by the names under which they wait to be said or to
 * ring. A name, once stored, is never changed.
 */
final class StoredNames {

    static final Map<String, Class<?>> KINDS = Map.ofEntries(
            Map.entry("consultation", ConsultationContent.Current.class),
            Map.entry("consultation-below", ConsultationContent.Below.class),
            Map.entry("consultation-moved", ConsultationContent.Moved.class),
            Map.entry("told", ConsultationContent.Told.class),
            Map.entry("unasked", ConsultationContent.Unasked.class),
            Map.entry("question", ConsultationContent.Question.class),
            Map.entry("settled", Settled.class),
            Map.entry("home", ConsultationContent.Home.class),
            Map.entry("history", ConsultationContent.History.class),
            Map.entry("shared-card", ConsultationContent.SharedCard.class),
            Map.entry("what-moved", ConsultationContent.WhatMoved.class),
            Map.entry("passages", Passages.class),
            Map.entry("option-standing", OptionStanding.class),
            Map.entry("not-compared", NotCompared.class),
            Map.entry("certainty", Certainty.class),
            Map.entry("measures", Measures.class),
            Map.entry("reasons", Reasons.class),
            Map.entry("source-list", SourceList.class),
            Map.entry("together", Together.class),
            Map.entry("page", PageOfKnowledge.class),
            Map.entry("request", HandoverContent.Request.class),
            Map.entry("feedback", HandoverContent.Feedback.class),
            Map.entry("poll", PollContent.Invitation.class),
            Map.entry("poll-result", PollContent.Result.class),
            Map.entry("poll-second-look", PollContent.SecondLook.class),
            Map.entry("poll-reminder", PollContent.Reminder.class),
            Map.entry("poll-confirmation", PollContent.Confirmation.class),
            Map.entry("poll-confirmation-over", PollContent.ConfirmationOver.class),
            Map.entry("erased-second-look", ErasedSecondLook.class),
            Map.entry("decision-file", DecisionContent.File.class),
            Map.entry("decision-link", DecisionContent.Link.class),
            Map.entry("decision-revisit", DecisionContent.Revisit.class),
            Map.entry("plain", PlainNotice.class),
            Map.entry("status", ConsultationNotice.Status.class),
            Map.entry("outdated", ConsultationNotice.Outdated.class),
            Map.entry("already-answered", ConsultationNotice.AlreadyAnswered.class),
            Map.entry("not-yours", ConsultationNotice.NotYours.class),
            Map.entry("confirm-restart", ConsultationNotice.ConfirmRestart.class),
            Map.entry("confirm-cancel", ConsultationNotice.ConfirmCancel.class),
            Map.entry("continue-or-start-over", ConsultationNotice.ContinueOrStartOver.class),
            Map.entry("go-on-in-public", ConsultationNotice.GoOnInPublic.class),
            Map.entry("set-aside", ConsultationNotice.SetAside.class),
            Map.entry("which-project", ConsultationNotice.WhichProject.class),
            Map.entry("nothing-matched", ConsultationNotice.NothingMatched.class),
            Map.entry("change-waits", ConsultationNotice.ChangeWaits.class),
            Map.entry("already-so", ConsultationNotice.AlreadySo.class),
            Map.entry("what-is-wrong", ConsultationNotice.WhatIsWrong.class),
            Map.entry("understood", ConsultationNotice.Understood.class),
            Map.entry("explained", ConsultationNotice.Explained.class),
            Map.entry("read-from", ConsultationNotice.ReadFrom.class),
            Map.entry("differences", ConsultationNotice.Differences.class),
            Map.entry("answers-explained", AnswersExplained.class),
            Map.entry("answered", ConsultationNotice.Answered.class),
            Map.entry("next-steps", ConsultationNotice.NextSteps.class),
            Map.entry("card-stands", ConsultationNotice.CardStands.class),
            Map.entry("beside-card", ConsultationNotice.BesideCard.class),
            Map.entry("decided", ConsultationNotice.Decided.class),
            Map.entry("nothing-known", NothingKnown.class),
            Map.entry("other-language", AsideNotice.OtherLanguage.class),
            Map.entry("small-talk", AsideNotice.SmallTalk.class),
            Map.entry("not-understood", ConsultationNotice.NotUnderstood.class),
            Map.entry("privacy", AsideNotice.Privacy.class),
            Map.entry("data-kept", AsideNotice.DataKept.class),
            Map.entry("no-words", AsideNotice.NoWords.class),
            Map.entry("about-app", AsideNotice.AboutApp.class),
            Map.entry("by-button", AsideNotice.ByButton.class),
            Map.entry("at-most", AsideNotice.AtMost.class),
            Map.entry("one-by-one", AsideNotice.OneByOne.class),
            Map.entry("live-votes", AsideNotice.LiveVotes.class),
            Map.entry("reopened", ConsultationNotice.Reopened.class),
            Map.entry("which-option", ConsultationNotice.WhichOption.class),
            Map.entry("vote", ConsultationNotice.Vote.class),
            Map.entry("ask-why", ConsultationNotice.AskWhy.class),
            Map.entry("another-open", AnotherOpen.class),
            Map.entry("votes-under-way", ConsultationNotice.VotesUnderWay.class),
            Map.entry("plain-handover", PlainHandoverNotice.class),
            Map.entry("taken", HandoverNotice.Taken.class),
            Map.entry("handed-back", HandoverNotice.Back.class),
            Map.entry("has", HandoverNotice.Has.class),
            Map.entry("poll-close", PollAlarm.Close.class),
            Map.entry("poll-remind", PollAlarm.Remind.class),
            Map.entry("poll-shuffle", PollAlarm.Shuffle.class),
            Map.entry("second-look", SecondLookAlarm.class));

    private static final Map<Class<?>, String> NAMES =
            KINDS.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private StoredNames() {}

    /** {@return the name of that content's kind} */
    static String of(Content content) {
        return name(content);
    }

    /** {@return the name of that alarm's kind} */
    static String of(Alarm alarm) {
        return name(alarm);
    }

    private static String name(Object value) {
        return NAMES.getOrDefault(value.getClass(), "unknown");
    }

    static JsonMapper.Builder registerIn(JsonMapper.Builder mapper) {
        KINDS.forEach((name, kind) -> mapper.registerSubtypes(new NamedType(kind, name)));
        return mapper.addMixIn(Content.class, Named.class)
                .addMixIn(Notice.class, Named.class)
                .addMixIn(Alarm.class, Named.class);
    }

    /** Around the value, since some are enums. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    private interface Named {}
}
