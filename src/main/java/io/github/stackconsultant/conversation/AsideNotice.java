package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.AppTopic;
import io.github.stackconsultant.understanding.Deed;
import java.util.Optional;

/** What is said of the app itself: what it is, what it keeps, and where it does what words cannot do. */
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
     * @param recommendation the person's latest, if they have one
     */
    record ByButton(Deed deed, Optional<RecommendationId> recommendation) implements AsideNotice {}
}
