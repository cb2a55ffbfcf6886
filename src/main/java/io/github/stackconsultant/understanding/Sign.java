package io.github.stackconsultant.understanding;

import java.util.Set;

/**
 * The function of general words in a sentence, whatever the comparison is about. The names are the keys of a language's
 * file.
 */
public enum Sign {
    /** A command; its value is the command's name. */
    COMMAND,
    /** The verb of a composed command; its value is the command's name, or several names. */
    MOVE_VERB,
    /** The object of a composed command; its value is the command's name, or several names. */
    MOVE_OBJECT,
    /** Asks to change an earlier answer. */
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
    /** Says goodbye. */
    FAREWELL,
    /** A topic that no consultation is about. */
    OFF_TOPIC,
    /**
     * Tells what keeps somebody from answering, or where somebody is; its value is ANYTHING if nothing else in its clause
     * answers anything, ENDING and ALONE if nothing does where it ends the clause or is all of it, and PLACE if no place does.
     */
    INTERRUPTION(Way.APART, "ANYTHING", "ENDING", "ALONE", "PLACE"),
    /**
     * A place right before it, where its value is BEHIND, right behind it, where that is BEFORE, or on either side, where it is
     * BESIDE, is somebody's name.
     */
    SOMEBODY(Way.APART, "BEFORE", "BEHIND", "BESIDE"),
    /** An order to do something that the app does not do. */
    ORDER,
    /** Padding that changes nothing. */
    FILLER,
    /** Ignored inside an answer's phrase: "waits for the answers" is "waits for answers". */
    PASSED_OVER,
    /** A subject or an auxiliary, which indicates a whole sentence. */
    SENTENCE,
    /** What follows it modifies what precedes it: "for", "with". */
    PREPOSITION,
    /** What follows it is denied. */
    NEGATION,
    /** What follows it, or precedes it at the end of a clause, is disliked: as good as denied, unless users dislike it. */
    DISLIKE,
    /** Ends the scope of a denial before it. */
    AND,
    /** What stands next to it is named only as a comparison: "clone", "think". */
    LIKENED,
    /** What follows it belongs to the person: "our own", "in-house". */
    OWN,
    /** What follows it, up to a turn or the end of the sentence, is what others say or advise. */
    HEARSAY,
    /** What follows it are the people something is meant for. */
    AUDIENCE,
    /** What precedes it does not matter. */
    DISMISSAL,
    /** What precedes it names an employer. */
    EMPLOYER,
    /** Right after what people can do, it names the firm that does it: "a Java shop". */
    TRADE,
    /** Says that something matters; if denied, what precedes it does not matter. */
    WEIGHT,
    /** What follows it is past. */
    FORMER,
    /**
     * People before it are at hand no longer; its value is GONE, LEFT if it may as well say who is still there, and STAYING if
     * it only sounds like that: "is leaving", "left", "left over".
     */
    LEAVING(Way.APART, "GONE", "LEFT", "STAYING"),
    /** Somebody else has to be asked first about what follows. */
    DEFERRAL,
    /** What follows it is replaced by what stands after "with" or "to". */
    REPLACE,
    /** The replacement follows it: "with", "to". */
    REPLACED_BY,
    /**
     * Orders to take away what was answered; its value is BEFORE if that follows it, AROUND if the phrase holds it, BEHIND
     * if it precedes it, ASIDE for padding, and UNWANTED for what is no answer: "remove", "take ... out", "remove that",
     * "from the list", "latency".
     */
    REMOVAL(Way.APART, "BEFORE", "AROUND", "BEHIND", "ASIDE", "UNWANTED"),
    /** A new thought begins. */
    CONTRAST,
    /** What follows it, up to the end of the sentence, is what really counts. */
    TURN,
    /** Numbers what is listed: its value is FIRST or NEXT, or ALL if it says so of the whole list: "in this order". */
    SEQUENCE(Way.APART, "FIRST", "NEXT", "ALL"),
    /** The contents of its clause come first. */
    MORE,
    /** The contents of its clause come last. */
    LESS,
    /**
     * There is little of what follows. Its value is AMOUNT if it may as well say how big something is, HARDLY if it may not,
     * WANTING if there should be more, NOUN for a word that names an amount, and SPARED for that of which people want little:
     * "low", "few", "too little", "volume", "time".
     */
    SMALL(Way.APART, "AMOUNT", "HARDLY", "WANTING", "NOUN", "SPARED"),
    /** What precedes it outranks what follows. */
    OUTRANKS,
    /** What follows it is only considered possible. */
    MAYBE,
    /** The contents of its clause are more than possible. */
    CERTAIN(Way.APART),
    /**
     * Something said before is taken back; its value is INSTEAD if what is said takes its place also where several answers
     * may stand beside each other, BESIDE if it does not, SLIP if it does so only within the same message, and EARLIER if
     * what follows was said before, up to a "but".
     */
    CORRECTION("INSTEAD", "BESIDE", "SLIP", "EARLIER"),
    /**
     * What is next to it is all there is: "only". Its value is BEFORE if that follows it, BEHIND if it precedes it at the end
     * of a clause, and BESIDE for either.
     */
    ALONE(Way.APART, "BESIDE", "BEFORE", "BEHIND"),
    /** Between two possibilities. */
    OR,
    /** Begins a question. */
    QUESTION_WORD,
    /** Begins a question if a subject follows. */
    QUESTION_OPENER,
    /** Makes a question, wherever it stands. */
    ASKING,
    /** At the beginning of a sentence, asks for information. */
    IMPERATIVE,
    /** A question about the app's own question. */
    ABOUT_STEP,
    /**
     * Asks back while a question is open, or under a card. Its value is READING if it asks on which words rests what was read, EITHER if it
     * asks that or what the question means, DIFFERENCE if it asks how answers differ, and MEANING if it asks what the answer
     * beside it means.
     */
    ASKED_BACK(Way.APART, "READING", "EITHER", "DIFFERENCE", "MEANING"),
    /** A question about how options compare. */
    COMPARING,
    /** A number; its value is the number. */
    NUMBER,
    /**
     * The position of an answer, "the second one"; its value is the position, ANNOUNCING for what says that one follows,
     * "option", ABBREVIATED if it does so with a dot behind it, "no.", and 0 for what may stand beside one, "it's".
     */
    POSITION(Way.APART, "ANNOUNCING", "ABBREVIATED"),
    /**
     * Says what the open question has a button for. Its value is ALL and NONE of the few answers that are offered, KEEP for
     * the answer that was given before, and FINISH where no further question is wanted.
     */
    BUTTON(Way.APART, "ALL", "NONE", "KEEP", "FINISH"),
    /** More than one. */
    SEVERAL,
    /** What a number before it counts is no people: "weeks". */
    MEASURE(Way.APART),
    /**
     * People who work. Its value is WORKERS, COLLECTIVE for a word that names several at once, and ANYBODY for people who may
     * as well do anything else: "developer", "team", "person".
     */
    PEOPLE("WORKERS", "ANYBODY", "COLLECTIVE"),
    /** A known number of people; its value is the number. */
    HEADCOUNT,
    /** Precedes the number of people in the whole team. */
    TEAM,
    /** A share of a team; its value is HALF, ALL or REST. */
    SHARE("HALF", "ALL", "REST"),
    /**
     * Is about a system in parts. Its value is PARTED if it says or asks that they be built separately, PART if it only
     * names one, BEYOND if another part begins, NEXT if it announces one before a colon, FRONT and ENGINE if it names
     * what faces users and what works behind the scenes, KEPT if the running system stays, ASKED if it counts even in a
     * question, STAYS if the running system does where
     * nothing else is said to stay so, WHOLE if a single system is wanted, and NONE if it only sounds like any of these.
     */
    DIVISION(
            Way.APART, "PARTED", "PART", "BEYOND", "NEXT", "FRONT", "ENGINE", "KEPT", "STAYS", "ASKED", "WHOLE",
            "NONE"),
    /**
     * Is about how people or reasons are balanced between several things. Its value is EVEN if none is ahead, EACH if
     * it names one side, and OTHER if it only sounds like that.
     */
    BALANCE(Way.APART, "EVEN", "EACH", "OTHER"),
    /** Says that people can do what stands next to it. */
    KNOWS,
    /** People who use a product. */
    USERS,
    /** The name of a place; its value is its reach. */
    PLACE,
    /** A place that is a country, under whatever name; its value is the country. */
    COUNTRY,
    /** A kind of place; its value is the reach of one such place. */
    PLACE_KIND,
    /**
     * The place beside it is not all there is. Its value is BEFORE if that follows it, BEHIND if it precedes it, ENDING if
     * it does and nothing of weight follows, and OUTSIDE if that follows it, and only a country has other countries outside:
     * "not only", "and beyond", "and others", "outside".
     */
    WIDER(Way.APART, "BEFORE", "BEHIND", "ENDING", "OUTSIDE"),
    /** Asks something of a recommendation; its value is the name of what. */
    CARD(Way.APART),
    /** Something that people may ask about although nothing compares it; its value is how it is written. */
    TECHNOLOGY(Way.APART),
    /** In a question, what it is about; its value is what its group is called. */
    SUBJECT(Way.APART),
    /** In a question, no subject by itself: "if", "finally", "says". */
    NO_TOPIC(Way.APART),
    /** In a question under a recommendation that nothing else answers, asks for a part of it; its value is the part's name. */
    CARD_TOPIC(Way.APART, "SURE", "SOURCES", "WHY"),
    /**
     * In a question, it is about the app itself, and about what that keeps; its value is the command that answers it, or
     * else what it is about.
     */
    APP(Way.APART),
    /** Asks for what words cannot do; its value is the name of that. */
    DEED(Way.APART),
    /** Asks about all options, also where only one is named: "is it faster?" */
    COMPARATIVE(Way.APART),
    /**
     * Adds to what was answered before; its value says where in a clause it does: ANYWHERE, BEHIND what it adds, or BEFORE
     * it.
     */
    ADDING(Way.APART, "ANYWHERE", "BEHIND", "BEFORE"),
    /**
     * Tells what was decided. Its value is WHO for whoever decides, BEFORE or BEHIND for what says so before or behind what
     * is taken, CONCLUDING for what says so beside a name alone, SEVERAL and ADVISED for what is taken without its name,
     * ASIDE for padding, WHY where the reasons begin, and OTHER if it only sounds like a decision.
     */
    DECISION(Way.APART, "WHO", "BEFORE", "BEHIND", "CONCLUDING", "SEVERAL", "ADVISED", "ASIDE", "WHY", "OTHER"),
    /**
     * At the beginning, names a thing to be built: its value is BUILDING for who builds, PORTING for who moves
     * what there is to something new, THING for the article before it, OURS
     * for what names it only behind who builds, OTHER if it says that it is another project, OTHER_THING if it does so only
     * where it answers no question, AT_HAND if it says that it is the one at hand: "it is", and, wherever it stands, ENDED if
     * it says that a project is no more.
     */
    PROJECT(Way.APART, "BUILDING", "PORTING", "THING", "OURS", "OTHER", "OTHER_THING", "AT_HAND", "ENDED"),
    /**
     * Speaks of choosing among options, and tells nothing of a project. Its value is DECIDING for what says that something is
     * chosen, ABOUT for other words of the choice, HELP if it asks to be helped, ALONE if it begins where nothing else is said,
     * and CONSENT if it does so only where nothing is open: "decide on", "technology", "need help", "go", "sure".
     */
    CHOOSING(Way.APART, "DECIDING", "ABOUT", "HELP", "ALONE", "CONSENT"),
    /** Answers the question which of two projects is meant; its value is THIS or OTHER. */
    WHICH_PROJECT(Way.APART, "THIS", "OTHER"),
    /** Says that what was understood is wrong, and not what. */
    OBJECTION(Way.APART);

    /** How its words are read: with those of others, of which the longest win, or by themselves. */
    private enum Way {
        TOGETHER,
        APART
    }

    private final Way way;

    @SuppressWarnings("ImmutableEnumChecker") // it is a set that cannot change
    private final Set<String> possibleValues;

    Sign(String... possibleValues) {
        this(Way.TOGETHER, possibleValues);
    }

    Sign(Way way, String... possibleValues) {
        this.way = way;
        this.possibleValues = Set.of(possibleValues);
    }

    /** {@return whether it is read apart: it tells of a whole message, and takes no word from what a sentence does} */
    boolean isApart() {
        return way == Way.APART;
    }

    /**
     * {@return the values that it may have; none if it has no value, or one that is a number, a name or listed elsewhere}
     *
     * <p>What no rule asks for, such as a DECISION that is OTHER, keeps the shorter words inside it from counting.
     */
    public Set<String> possibleValues() {
        return possibleValues;
    }
}
