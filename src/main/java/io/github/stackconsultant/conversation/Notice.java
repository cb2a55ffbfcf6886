package io.github.stackconsultant.conversation;

import io.github.stackconsultant.messaging.Word;
import io.github.stackconsultant.messaging.WordKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The kinds of short words of a consultation; {@link NoticeDetails} holds what some of them name. */
public enum Notice implements WordKind {
    /** A greeting to somebody who has nothing open. */
    WELCOME,
    /** Somebody who has nothing open wrote text that is neither a project description nor a command. */
    UNCLEAR,
    /** The list of commands. */
    HELP,
    /** Where the open consultation stands. */
    STATUS,
    /** Nothing is open. */
    NOTHING_OPEN,
    /** The question is answered already: the step's title, the answer in words. */
    ALREADY_ANSWERED,
    /** The button belongs to something that has ended or no longer exists. */
    OUTDATED,
    /** The consultation is another person's: that person's id. */
    NOT_YOURS,
    /** There is no question before this one. */
    FIRST_QUESTION,
    /** Nothing was chosen before pressing Continue. */
    NOTHING_CHOSEN,
    /** Starting over would clear answers: their number, the consultation's version. */
    CONFIRM_RESTART,
    /** Closing would lose answers: their number, the consultation's version. */
    CONFIRM_CANCEL,
    /** The consultation is closed. */
    CANCELLED,
    /** A description came while a consultation is open: how many answers it has that say something. */
    CONTINUE_OR_START_OVER,
    /** A description under a card was taken for another project: a new consultation began beside it. */
    ANOTHER_PROJECT,
    /** Nothing in the description was understood; it was kept. */
    DESCRIPTION_KEPT,
    /** What was understood of typed text that ended the consultation: a {@link ShownBack} for each step. */
    UNDERSTOOD,
    /** The reason for a question, and its possible answers: the step's id. */
    EXPLAINED,
    /** Something polite, or nothing new, was said while there is a current recommendation. */
    CARD_STANDS,
    /** Something that a card's button opens was asked for in words: which part of the card, the recommendation's id. */
    BESIDE_CARD,
    /** Something was asked about a recommendation while a question is open. */
    NO_CARD_YET,
    /** The knowledge has nothing on a question: the ids of the comparisons that the question may be about. */
    NOTHING_KNOWN,
    /** Something was written in a language other than English, the only one supported. */
    OTHER_LANGUAGE,
    /** Small talk, polite or not: its kind. */
    SMALL_TALK,
    /** The typed text is not an answer to the open question: the step's id, how many times in a row. */
    NOT_UNDERSTOOD,
    /** Steps were opened again because the knowledge changed: their titles. */
    REOPENED,
    /** The option is unknown: the names of the known ones. */
    WHICH_OPTION,
    /** Another consultation is open, so the finished one cannot be changed. */
    ANOTHER_OPEN,
    /** A vote can be asked for: the recommendation's id. */
    VOTE,
    /** There is no recommendation yet on which a team could vote. */
    NOTHING_TO_VOTE_ON,
    /** Thanks for the rating. */
    RATED,
    /** Thanks for the rating, and a question why it was not helpful: the recommendation's id. */
    ASK_WHY,
    /** Erasing what is kept of the person cannot be undone. */
    CONFIRM_FORGET,
    /** The person's data is erased. */
    FORGOTTEN,
    /** Nothing was erased, since votes that the person asked for are under way: their number. */
    VOTES_UNDER_WAY,
    /** Whoever had taken what the person asked the consultants is forgotten, so that it waits for somebody else. */
    REQUEST_BACK;

    private static final Set<Notice> NAMING = EnumSet.of(
            ALREADY_ANSWERED,
            NOT_YOURS,
            CONFIRM_RESTART,
            CONFIRM_CANCEL,
            CONTINUE_OR_START_OVER,
            UNDERSTOOD,
            EXPLAINED,
            BESIDE_CARD,
            NOTHING_KNOWN,
            SMALL_TALK,
            NOT_UNDERSTOOD,
            REOPENED,
            WHICH_OPTION,
            VOTE,
            ASK_WHY,
            VOTES_UNDER_WAY);

    /**
     * {@return the word, which names nothing}
     *
     * @throws IllegalStateException if words of this kind name something
     */
    public Word word() {
        if (NAMING.contains(this)) {
            throw new IllegalStateException(this + " names something");
        }
        return new Word(this, List.of());
    }
}
