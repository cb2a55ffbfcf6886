package io.github.stackconsultant.conversation;

/** Short messages of a consultation that name nothing. */
public enum PlainNotice implements ConsultationNotice {
    /** A greeting to somebody who has nothing open. */
    WELCOME,
    /** Somebody who has nothing open wrote text that is neither a project description nor a command. */
    UNCLEAR,
    /** The list of commands. */
    HELP,
    /** Something was asked about a question or an answer before it is known what is compared, which is asked first. */
    COMPARISON_FIRST,
    /** Something was asked about a question, and none is open where the answer could be told. */
    NOTHING_ASKED,
    /** Nothing is open. */
    NOTHING_OPEN,
    /** There is no question before this one. */
    FIRST_QUESTION,
    /** Nothing was chosen before pressing Continue. */
    NOTHING_CHOSEN,
    /** The consultation is closed. */
    CANCELLED,
    /** A description under a card was taken for another project: a new consultation began beside it. */
    ANOTHER_PROJECT,
    /** A change of a card was left for a new consultation, as the person wished: the card stays as it is. */
    CARD_STAYS,
    /** A message that was to be read as a description has no words. */
    NO_WORDS,
    /** A text is so long that only its beginning was read; all of it was kept. */
    READ_IN_PART,
    /** Nothing in the description was understood; it was kept. */
    DESCRIPTION_KEPT,
    /** A description was kept, and is read once it is known what is compared. */
    DESCRIPTION_WAITS,
    /** What was denied is in none of the answers given so far. */
    NOT_AMONG_ANSWERS,
    /** Something was asked about a recommendation while a question is open. */
    NO_CARD_YET,
    /** The app was asked what it would pick, and nothing is known of a project. */
    NO_PROJECT_YET,
    /** A change that waited for Apply is dropped, since something else was said: the old answers stay. */
    CHANGE_DROPPED,
    /** A change waits for Apply, which is not to be told here. */
    CHANGE_WAITS_ELSEWHERE,
    /** A yes or a no does not say which of two projects is meant. */
    WHICH_OF_TWO,
    /** Another consultation is open, so the finished one cannot be changed. */
    ANOTHER_OPEN,
    /** There is no recommendation yet on which a team could vote. */
    NOTHING_TO_VOTE_ON,
    /** Thanks for the rating. */
    RATED,
    /** What a consultation was about is compared no more, so that it begins anew. */
    NO_LONGER_COMPARED,
    /** No further question is wanted, and nothing is known yet. */
    NOTHING_TO_GO_BY,
    /** What was recommended is praised, or agreed to. */
    GLAD,
    /** Somebody needs a moment, under a card. */
    TAKE_YOUR_TIME,
    /** Somebody asked for help with the choice, and told nothing of a project; the first question follows. */
    LET_US_BEGIN,
    /** Something was said to what asks for a vote, which only a button gives. */
    VOTE_BY_BUTTON,
    /** Erasing what is kept of the person cannot be undone. */
    CONFIRM_FORGET,
    /** Where a consultation stands is not told in a thread that everybody reads, unless it is there. */
    NOT_TOLD_HERE,
    /** What was to be shown is refused by every way there is; nothing of it is lost. */
    NOT_SHOWN,
    /** What goes with something that was said cannot be stored, and never will be; nothing that people did is lost. */
    NOT_STORED,
    /** The person's data is erased. */
    FORGOTTEN,
    /** Whoever had taken what the person asked the consultants is forgotten, so that it waits for somebody else. */
    REQUEST_BACK,
    /** The same was chosen for two ranks before pressing Continue. */
    CHOSEN_TWICE
}
