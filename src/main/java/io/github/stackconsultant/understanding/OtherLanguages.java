package io.github.stackconsultant.understanding;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Detects text in a language other than English by its function words. It requires ample evidence, since a few foreign
 * words, such as names, are nothing unusual in English text; less of it where nothing in the text is understood.
 */
final class OtherLanguages {

    /** With fewer words, the language cannot be determined. */
    private static final int FEWEST = 6;

    /** The least number of different words of one language, and of those among them that cannot be part of a name. */
    private static final int DIFFERENT = 3;

    private static final int IN_NO_NAME = 2;

    /** The least number of words that only the other language has, for each word that only English has. */
    private static final int FOR_EACH_ENGLISH = 3;

    /** So many different words of it are enough where nothing is understood and none is English. */
    private static final int FEW = 2;

    /** At least one word in so many must belong to the other language. */
    private static final int ONE_IN = 5;

    /** The least number of letters of a non-Latin script; there must also be more of them than Latin ones. */
    private static final int LETTERS = 12;

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> ENGLISH = words("""
            a about all also am an and any are as at be because been being but by can could do does for from had has have he
            her his how i if in into is it its just more most must my need needs no not of on only or our over she should so
            some than that the their them then there these they this those to us use uses very want wants was we were what
            when where which who will with would you your""");

    /** What languages call themselves. */
    private static final Set<String> THEIR_NAMES = words("""
            castellano cestina deutsch dansk espanol francais italiano magyar nederlands norsk polski portugues romana suomi
            svenska turkce""");

    /** Words that occur in many names: "Rua de la Paz", "van der Berg". */
    private static final Set<String> IN_NAMES = words("""
            af al da das de degli del della den der des di die do don dos du e ed el en het i il la las le les lo los mar met
            o os san son un una van ved vel vom von y z zu zum""");

    /**
     * Words that do not occur in English text, in German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech,
     * Scandinavian, Romanian, Hungarian, Turkish.
     */
    private static final List<Set<String>> OTHERS = List.of(
            words("""
            bitte brauche habe ja nein nichts warum wer aber alle als am an auch auf aus bei bis brauchen brauchten bauen das dass dem der des diese dieser
            doch durch ein eine einem einen einer eines er es etwas fuer ganz haben ich ihr ihre im in ist jede
            kann kein keine können mehr mit mochten möchten müssen nach nicht noch nur oder ohne sehr sein sich
            sie sind so soll sollen über um und uns unser unsere unseren viele vom von vor was weil wenn werden
            wie will wir wird wo wollen zu zum zur zwei"""),
            words("""
            avez cela combien ne pas sais êtes merci pourquoi quoi voudrais à afin après au aussi aux avec avons beaucoup besoin ce ces cette chez comme dans de depuis des deux
            donc du elle en entre est et être faire faut il ils je la le les leur leurs mais nos notre nous on
            ont ou où pouvoir qu quand que qui sans ses sont sous sur tous toute très un une veut voulons vous"""),
            words("""
            cada con cuál cuánto dónde nada necesito quién tengo toda al algo aplicación como cuando de del desde donde el ella en entre es esta está están este hacer la
            las lo los mi mucho muchos muy necesita necesitamos no nos nuestra nuestro nuestros para pero
            podemos por porque puede que queremos quiero se ser si sobre su sus también te tenemos tener tiempo
            todo todos tres un una unos ya"""),
            words("""
            obrigado onde preciso qual quanto tenho a ao aos as com como da das de do ela ele entre está estamos este eu fazer foi isso isto já mais
            muito muitos na nas não no nos nossa nosso nossos os ou para pela pelo por porque precisa precisamos
            quando que queremos quero se sem ser seu seus são só também tem temos todos três um uma umas uns
            você"""),
            words("""
            grazie vorrei abbiamo al alla alle anche avere che ci cosa così da dal dalla dei del della delle deve di essere
            gli hanno il in la le lo loro molti molto ne nei nel nella nelle noi nostra nostri nostro ogni
            perché più può quando quale questa questo se senza si siamo sono su sul sulla tra tutti un una uno
            vogliamo voglio"""),
            words("""
            graag hoeveel aan al alle als ben bij dan dat de deze dit een en er gaan geen haar hebben heeft het hij hun ik in
            is je kan kunnen maar maken meer mijn moet moeten naar niet nog of om onder ons onze ook op over te
            uit veel voor waar wat we weten wij wil willen worden wordt zal ze zich zij zijn zonder"""),
            words("""
            a aby albo bardzo bez będzie być chcemy chcę czy dla do dwa gdy ich jak jako już każdy która które
            który którzy lub mamy mi między może możemy musi na nad nam nas nasz nasza nasze nie niż od oraz po
            ponad potrzebujemy przed przez przy są się ta tak także to tworzymy tylko w we wszystkich wszystkie
            za ze że"""),
            words("""
            a aby bez bude být by chceme do jak jako je jen jsem jsme jsou já jeho který která které kde když
            máme mezi mnoho může můžeme musí my na nad naše náš nebo nebude není od po potřebujeme proto protože
            před při se si tak to tvoříme ve všechny vytváříme za ze že"""),
            words("""
            af alle at att av bara behöver blir bruger brukere bygger bygge da de der det dette du efter eller
            en er et ett få fler för flere for fra från gör han har hvor ikke inte jag jeg kan kun med mellem
            mer mot många måste når när och också og om oss over sig ska skal skall som så til trenger ud ut
            utan utvecklar vi vil vill var våra være vår været"""),
            words("""
            acest această acestea am are au avem ca ce cele cu cum când dar de deci după este eu fie fără foarte
            fost în într între la le lor mai nevoie noastră noi nostru nu pe pentru prin sa să sau se sunt și
            toate toți trebuie un una unei unui va vrem"""),
            words("""
            a az aki akik ahol amely ami azt be csak de egy ez ezt el és fel hogy hogyan is kell ki kellene
            legyen lesz meg mert mi minden nagyon ne nekünk nem olyan sok szeretnénk szükség szükségünk több úgy
            vagy vannak végez"""),
            words("""
            ama ancak bir biz bize bizim bu çok da daha de değil en gerek gerekiyor gibi her için ile istiyoruz
            kadar ki mı mi olan olarak olması sadece sonra şu tüm ve veya ya yapıyoruz yok yapmak"""));

    private OtherLanguages() {}

    static Optional<Meaning> read(ParsedUtterance parsed) {
        return holds(parsed.utterance().text()) ? Optional.of(new Meaning.OtherLanguage()) : Optional.empty();
    }

    static boolean holds(String text) {
        if (isInAnotherScript(text)) {
            return true;
        }
        var words = split(text);
        return words.size() >= FEWEST && OTHERS.stream().anyMatch(other -> isOf(other, words));
    }

    /** {@return that meaning for a text of which nothing is understood, if a few words show that it is not English} */
    static Optional<Meaning> readFew(ParsedUtterance parsed) {
        var words = split(parsed.utterance().text());
        boolean foreign = words.stream().noneMatch(ENGLISH::contains)
                && (words.stream().anyMatch(THEIR_NAMES::contains)
                        || OTHERS.stream().anyMatch(other -> hasAFewOf(other, words)));
        return foreign ? Optional.of(new Meaning.OtherLanguage()) : Optional.empty();
    }

    private static boolean hasAFewOf(Set<String> other, List<String> words) {
        var theirs = words.stream().filter(other::contains).distinct().toList();
        return theirs.size() >= FEW && !IN_NAMES.containsAll(theirs);
    }

    private static boolean isInAnotherScript(String text) {
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        long latin = Arrays.stream(letters)
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        return letters.length - latin >= LETTERS && letters.length - latin > latin;
    }

    private static boolean isOf(Set<String> other, List<String> words) {
        var theirs = words.stream()
                .filter(word -> other.contains(word) && !ENGLISH.contains(word))
                .toList();
        long ours = words.stream()
                .filter(word -> ENGLISH.contains(word) && !other.contains(word))
                .count();
        return theirs.size() >= ours * FOR_EACH_ENGLISH
                && theirs.size() * ONE_IN >= words.size()
                && theirs.stream().distinct().count() >= DIFFERENT
                && theirs.stream()
                                .distinct()
                                .filter(word -> !IN_NAMES.contains(word))
                                .count()
                        >= IN_NO_NAME;
    }

    private static Set<String> words(String text) {
        return split(text).stream().collect(toUnmodifiableSet());
    }

    /** Accents are removed, since many people leave them out if their keyboard has none. */
    private static List<String> split(String text) {
        var plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace('ø', 'o');
        return NO_LETTER.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
