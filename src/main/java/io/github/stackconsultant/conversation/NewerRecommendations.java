package io.github.stackconsultant.conversation;

import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.Optional;

/** Finds what took the place of a recommendation, because answers of its consultation have changed since. */
public final class NewerRecommendations {

    private final Consultations consultations;
    private final Recommendations recommendations;

    /** Looks in those stores. */
    public NewerRecommendations(Consultations consultations, Recommendations recommendations) {
        this.consultations = consultations;
        this.recommendations = recommendations;
    }

    /** {@return its consultation's recommendation of now, if it says something else than that one} */
    public Optional<GivenRecommendation> after(GivenRecommendation earlier) {
        return another(earlier.consultation(), earlier.id()).filter(latest -> !saysTheSame(earlier, latest));
    }

    /** {@return the same of one that is not read yet, and may be gone} */
    public Optional<GivenRecommendation> after(ConsultationId consultation, RecommendationId earlier) {
        return another(consultation, earlier)
                .filter(latest -> recommendations
                        .find(earlier)
                        .filter(given -> saysTheSame(given, latest))
                        .isEmpty());
    }

    private Optional<GivenRecommendation> another(ConsultationId consultation, RecommendationId earlier) {
        return consultations
                .find(consultation)
                .flatMap(Consultation::recommendation)
                .filter(latest -> !latest.equals(earlier))
                .flatMap(recommendations::find);
    }

    /** What is changed and taken back is another recommendation, with the same answers. */
    private static boolean saysTheSame(GivenRecommendation earlier, GivenRecommendation latest) {
        return earlier.advice().saysTheSameAs(latest.advice());
    }
}
