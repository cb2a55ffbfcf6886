package io.github.stackconsultant.conversation;

/** The kinds of short words; what each names is given in order. */
public enum Notice {
    /** A greeting to somebody who has nothing open. */
    WELCOME,
    /** Somebody who has nothing open wrote what is neither a project nor a command. */
    UNCLEAR,
    /** The list of commands. */
    HELP,
    /** Where the open consultation stands. */
    STATUS,
    /** Nothing is open. */
    NOTHING_OPEN,
    /** The question is answered already: the step's title, the answer in words. */
    ALREADY_ANSWERED,
    /** The button belongs to something that is over or gone. */
    OUTDATED,
    /** The consultation is another person's: that person's id. */
    NOT_YOURS,
    /** There is no question before this one. */
    FIRST_QUESTION,
    /** Nothing was chosen before pressing Continue. */
    NOTHING_CHOSEN,
    /** Starting over would clear answers: how many, the consultation's version. */
    CONFIRM_RESTART,
    /** Closing would lose answers: how many, the consultation's version. */
    CONFIRM_CANCEL,
    /** The consultation is closed. */
    CANCELLED,
    /** A description came while a consultation is open: how many answers it has. */
    CONTINUE_OR_START_OVER,
    /** Nothing in the description was understood; it was kept. */
    DESCRIPTION_KEPT,
    /** What was understood of typed text that ended the consultation: a {@link ShownBack} for each step. */
    UNDERSTOOD,
    /** Why a question is asked, and what may be answered: the step's id. */
    EXPLAINED,
    /** Something polite, or nothing new, was said where a recommendation stands. */
    CARD_STANDS,
    /** What a card's button opens was asked for in words: which part of it, the recommendation's id. */
    BESIDE_CARD,
    /** Something was asked of a recommendation while a question is open. */
    NO_CARD_YET,
    /** The knowledge has nothing on a question: the ids of the comparisons that it may be about. */
    NOTHING_KNOWN,
    /** Something was written in another language than English, the only one that is read. */
    OTHER_LANGUAGE,
    /** Something polite, or not, was said: which kind. */
    SMALL_TALK,
    /** The typed text is no answer to the open question: the step's id, how often in a row. */
    NOT_UNDERSTOOD,
    /** Steps were opened again since the knowledge changed: their titles. */
    REOPENED,
    /** The option is not known: the names of those that are. */
    WHICH_OPTION,
    /** Another consultation is open, so the finished one cannot be changed. */
    ANOTHER_OPEN,
    /** A vote can be asked for: the recommendation's id. */
    VOTE,
    /** There is no recommendation yet on which a team could vote. */
    NOTHING_TO_VOTE_ON,
    /** Thanks for the rating. */
    RATED,
    /** Thanks for the rating, and why was it not helpful: the recommendation's id. */
    ASK_WHY,
    /** The reason is kept and goes to the consultants. */
    REASON_SENT,
    /** The reason is kept, and there are no consultants whom it could go to. */
    REASON_KEPT,
    /** The request to the consultants is kept and goes to their channel. */
    HANDOVER_ASKED,
    /** Somebody will answer the request: that person's id. */
    HANDOVER_TAKEN,
    /** Somebody who had taken what they asked the consultants has handed it back: who, unless they are forgotten. */
    HANDOVER_BACK,
    /** Somebody else took the request before: that person's id. */
    HANDOVER_HAS,
    /** There is no consultants' channel. */
    NO_CONSULTANTS,
    /** Erasing what is kept of the person cannot be undone. */
    CONFIRM_FORGET,
    /** What was kept of the person is erased. */
    FORGOTTEN,
    /** Nothing was erased: how many votes that the person asked for are not over. */
    VOTES_UNDER_WAY
}
