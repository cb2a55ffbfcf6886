package io.github.stackconsultant.knowledge;

import java.util.List;

/** Every rule that a comparison has to keep, in the order in which problems are reported. */
public final class KnowledgeChecks {

    private static final List<KnowledgeCheck> RULES = List.of(
            TextChecks::idsAreShortAndPlain,
            TextChecks::textsAreThere,
            TextChecks::textsFitWhereTheyAreShown,
            UniquenessChecks::idsAreUnique,
            UniquenessChecks::namesAreUnique,
            PhraseChecks::phrasesAreWordsOfTheirOwn,
            PhraseChecks::unclearAnswersAreKnown,
            PhraseChecks::balancedAnswersAreKnown,
            LeaningChecks::wordsLeanOnce,
            ExclusionChecks::excludedAnswersAreOthersOfTheStep,
            ExclusionChecks::onlyOneOfSeveralExcludes,
            SizeChecks::thereIsSomethingToChoose,
            SizeChecks::stepsOfferAChoice,
            SizeChecks::partsComeInPairs,
            SizeChecks::partsHaveTheirCost,
            SizeChecks::scalesAreComplete,
            SizeChecks::numbersStayOnTheirScale,
            ReferenceChecks::sourcesAreKnown,
            ReferenceChecks::partsAreKnown,
            ReferenceChecks::ratedOptionsAreKnown,
            ReferenceChecks::ratedItemsAreKnown,
            ReferenceChecks::neededCriteriaAreKnown,
            RatingChecks::everyOptionIsRated,
            RatingChecks::ratingsNameTheirItems,
            RatingChecks::ratingsRestOnTheirOwnOption,
            RatingChecks::evenCriteriaFavourNobody);

    private static final List<KnowledgeCheck> ADVICE = List.of(
            AdviceChecks::noFactCountsTwice,
            AdviceChecks::everyItemIsUsed,
            AdviceChecks::everyCriterionIsAskedFor,
            AdviceChecks::everyPartHasCriteria,
            AdviceChecks::peopleBelongToNoPart,
            AdviceChecks::everyNeedWeighs,
            AdviceChecks::everyStepCanDecide);

    private KnowledgeChecks() {}

    /** {@return what makes the comparison unusable; empty if it is sound} */
    public static List<KnowledgeProblem> problems(Comparison comparison) {
        return run(RULES, comparison);
    }

    /** {@return what is usable but probably not meant, of a comparison without problems} */
    public static List<KnowledgeProblem> warnings(Comparison comparison) {
        return run(ADVICE, comparison);
    }

    private static List<KnowledgeProblem> run(List<KnowledgeCheck> checks, Comparison comparison) {
        return checks.stream()
                .flatMap(check -> check.problemsOf(comparison).stream())
                .toList();
    }
}
