package io.github.stackconsultant.understanding;

/** What general words do in a sentence, whatever the comparison is about: the keys of a language's file. */
public enum Sign {
    /** A command; its value is the command's name. */
    COMMAND,
    /** What a command does, in a word of its own; its value is the command's name, or several names. */
    MOVE_VERB,
    /** What a command does it to; its value is the command's name, or several names. */
    MOVE_OBJECT,
    /** Wants an answer given before to be another one. */
    EDIT,
    /** A greeting. */
    GREETING,
    /** Thanks. */
    THANKS,
    /** An insult. */
    ABUSE,
    /** Says yes. */
    AGREEMENT,
    /** Says no. */
    REFUSAL,
    /** Small talk that says nothing. */
    CHATTER,
    /** A subject that no consultation is about. */
    OFF_TOPIC,
    /** An order to do something that the app does not do. */
    ORDER,
    /** Padding that changes nothing. */
    FILLER,
    /** Passed over inside an answer's phrase: "waits for the answers" is "waits for answers". */
    PASSED_OVER,
    /** A subject or an auxiliary: where it stands, there is a whole sentence. */
    SENTENCE,
    /** What follows it belongs to what stands before it: "for", "with". */
    PREPOSITION,
    /** What follows it is not meant. */
    NEGATION,
    /** A denial before it ends here. */
    AND,
    /** What stands beside it is only named for likeness: "clone", "think". */
    LIKENED,
    /** What stands behind it is of our own: "our own", "in-house". */
    OWN,
    /** What follows it, up to a turn or the end of the sentence, is what others say or advise. */
    HEARSAY,
    /** Those for whom something is follow. */
    AUDIENCE,
    /** What stands before it does not matter. */
    DISMISSAL,
    /** What stands before it names whom somebody works for. */
    EMPLOYER,
    /** Says that something counts; denied, it says that what stands before does not. */
    WEIGHT,
    /** What follows it was so once, and is no longer. */
    FORMER,
    /** Somebody else has to be asked first about what follows. */
    DEFERRAL,
    /** What follows it makes room for what stands behind "with" or "to". */
    REPLACE,
    /** Behind it stands what replaces: "with", "to". */
    REPLACED_BY,
    /** A new thought begins. */
    CONTRAST,
    /** What follows it, up to the end of the sentence, is what really counts. */
    TURN,
    /** What stands in its clause comes first. */
    MORE,
    /** What stands in its clause comes last. */
    LESS,
    /** What stands before it outranks what follows. */
    OUTRANKS,
    /** What follows it is only possible. */
    MAYBE,
    /** Something said before is taken back. */
    CORRECTION,
    /** Between two possibilities. */
    OR,
    /** Begins a question. */
    QUESTION_WORD,
    /** Begins a question where a subject follows. */
    QUESTION_OPENER,
    /** A question wherever it stands. */
    ASKING,
    /** At the beginning, it asks to be told something. */
    IMPERATIVE,
    /** A question about what we ask. */
    ABOUT_STEP,
    /** A question about how options compare. */
    COMPARING,
    /** A number; its value is the number. */
    NUMBER,
    /** More than one. */
    SEVERAL,
    /** People who work. */
    PEOPLE,
    /** A known number of people; its value is the number. */
    HEADCOUNT,
    /** Before a number of people that are the whole team. */
    TEAM,
    /** How many of a team; its value is HALF, ALL or REST. */
    SHARE,
    /**
     * Speaks of what is built in parts; its value is PARTED where it says or asks that they be built apart, PART where
     * it only names one, BEYOND where another begins, NEXT where it says so before a colon, FRONT and ENGINE where it
     * names what faces people and what works behind it, KEPT where what runs stays, ASKED where it counts in a
     * question, WHOLE where it wants one thing, and NONE where it only sounds like any of that.
     */
    DIVISION,
    /**
     * Speaks of how people, or reasons, stand for several things; its value is EVEN where none is ahead, EACH where it
     * names one side, and OTHER where it only sounds like that.
     */
    BALANCE,
    /** Says of people that they can do what stands beside it. */
    KNOWS,
    /** People who use a product. */
    USERS,
    /** A place by its name; its value is how far it reaches. */
    PLACE,
    /** A kind of place; its value is how far one of it reaches. */
    PLACE_KIND,
    /** Asks something of a recommendation; its value is the name of what. */
    CARD,
    /** In a question, what it is about; its value is what its group is called. */
    SUBJECT,
    /** In a question, it is about the app itself, and about what that keeps. */
    APP,
    /**
     * Adds to what was answered before; its value says where in a clause it does: ANYWHERE, BEHIND what it adds, or BEFORE
     * it.
     */
    ADDING
}
