package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.List;
import java.util.Optional;

/** What is said about a consultation and what came of it, and to somebody who consults. */
public sealed interface ConsultationContent extends Content
        permits ConsultationContent.State,
                ConsultationContent.Told,
                ConsultationContent.Unasked,
                ConsultationContent.Home,
                ConsultationContent.History,
                ConsultationContent.SharedCard,
                ConsultationContent.WhatMoved,
                ConsultationContent.Question,
                Settled,
                Information,
                PageOfKnowledge {

    /** The current state of a consultation. */
    sealed interface State extends ConsultationContent {

        /** {@return the consultation} */
        ConsultationId consultation();

        /** {@return what was understood of what was typed, to be shown back} */
        List<ShownBack> understood();

        @Override
        default String subject() {
            return consultation().value();
        }
    }

    /** What is said about one recommendation. */
    interface OfRecommendation extends Content {

        /** {@return the recommendation} */
        RecommendationId recommendation();

        @Override
        default String subject() {
            return recommendation().value();
        }
    }

    /** The current state in the message that shows it. */
    record Current(ConsultationId consultation, List<ShownBack> understood) implements State {

        /** Copies the list. */
        public Current {
            understood = List.copyOf(understood);
        }
    }

    /** The current state in a new message below what was typed. */
    record Below(ConsultationId consultation, List<ShownBack> understood) implements State {

        /** Copies the list. */
        public Below {
            understood = List.copyOf(understood);
        }
    }

    /** The current state of one whose place is closed, in the direct messages, where the person knows why. */
    record Moved(ConsultationId consultation, List<ShownBack> understood) implements State {

        /** Copies the list. */
        public Moved {
            understood = List.copyOf(understood);
        }
    }

    /** A short message that answers what the person did. */
    record Told(Notice notice) implements ConsultationContent {

        @Override
        public String subject() {
            return notice.subject();
        }
    }

    /** A short message to somebody who did nothing just then, in their direct messages. */
    record Unasked(Notice notice) implements ConsultationContent {

        @Override
        public String subject() {
            return notice.subject();
        }
    }

    /** A question whether something may be lost; its message is updated once it is answered. */
    record Question(ConsultationNotice asked) implements ConsultationContent {

        @Override
        public String subject() {
            return asked.subject();
        }
    }

    /**
     * The person's home page.
     *
     * @param told a short message to show on it
     * @param card the recommendation that this led to, whose card is elsewhere
     */
    record Home(Optional<Notice> told, Optional<CardElsewhere> card) implements ConsultationContent {

        @Override
        public String subject() {
            return told.map(Notice::subject).orElse("");
        }
    }

    /**
     * A recommendation that the home page leads to, since it has no room for its card.
     *
     * @param place where the card is
     */
    record CardElsewhere(RecommendationId recommendation, Place place) {}

    /** The person's past recommendations. */
    record History() implements ConsultationContent {}

    /** A recommendation's card for everybody in a channel. */
    record SharedCard(RecommendationId recommendation) implements ConsultationContent, OfRecommendation {}

    /**
     * What moved between two recommendations on the same question.
     *
     * @param before the earlier one
     */
    record WhatMoved(RecommendationId before, RecommendationId recommendation)
            implements ConsultationContent, OfRecommendation {}
}
