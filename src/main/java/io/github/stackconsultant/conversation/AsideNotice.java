package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.AppTopic;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Deed;
import io.github.stackconsultant.understanding.Meaning;
import java.util.List;
import java.util.Optional;

/** What is said beside the matter: of the app itself, of what it keeps, of where a button does it, and small talk. */
public sealed interface AsideNotice extends ConsultationNotice {

    /**
     * Nothing of the person's was erased, since they do not want it after all.
     *
     * @param about the consultation that is open or led to the current recommendation, if there is one
     */
    record DataKept(Optional<ConsultationId> about) implements AsideNotice {}

    /**
     * What was asked about the app itself.
     *
     * @param about the consultation that is open, if one is
     */
    record AboutApp(Optional<ConsultationId> about, AppTopic topic) implements AsideNotice {}

    /**
     * Where that is done which was wanted in words.
     *
     * @param about the consultation that is open, if one is
     * @param recommendation the person's latest, if they have one
     * @param polls the ids of open votes that the person asked for, if it is about a vote; none where others read along
     */
    record ByButton(
            Optional<ConsultationId> about, Deed deed, Optional<RecommendationId> recommendation, List<String> polls)
            implements AsideNotice {

        /** Copies the list; before it was stored with the deed, there was none. */
        public ByButton {
            polls = Optional.ofNullable(polls).map(List::copyOf).orElse(List.of());
        }
    }

    /**
     * More answers were named than the open question takes.
     *
     * @param most how many it takes
     */
    record AtMost(int most) implements AsideNotice {}

    /** Several commands were given at once: none was followed. */
    record OneByOne(List<Command> commands) implements AsideNotice {

        /** Copies the list. */
        public OneByOne {
            commands = List.copyOf(commands);
        }
    }

    /**
     * The team is voting on what the person asked.
     *
     * @param polls the ids of those votes
     */
    record LiveVotes(List<String> polls) implements AsideNotice {

        /** Copies the list. */
        public LiveVotes {
            polls = List.copyOf(polls);
        }
    }

    /**
     * Something was written in a language other than English, the only one supported.
     *
     * @param about the consultation with which it is kept: that which is open or led to the current recommendation;
     *     empty where there is neither, and nothing of it is kept
     */
    record OtherLanguage(Optional<ConsultationId> about) implements AsideNotice {}

    /**
     * Something was sent that has no words, such as a picture, and nothing else is read.
     *
     * @param about the consultation that is open or led to the current recommendation, if there is one
     */
    record NoWords(Optional<ConsultationId> about) implements AsideNotice {}

    /**
     * Small talk, polite or not.
     *
     * @param about the consultation that is open, if one is
     */
    record SmallTalk(Optional<ConsultationId> about, Meaning.SmallTalk.Kind kind) implements AsideNotice {}

    /**
     * What is kept of the person, and the way to have it erased.
     *
     * @param about the consultation that is open, if one is
     */
    record Privacy(Optional<ConsultationId> about) implements AsideNotice {}
}
