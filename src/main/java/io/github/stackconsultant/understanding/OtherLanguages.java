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
 * Tells what is written in another language than English, by the small words that hold its sentences together. It says so
 * only on ample evidence: a few foreign words, names among them, are nothing unusual in English.
 */
final class OtherLanguages {

    /** Fewer words are too few to tell. */
    private static final int FEWEST = 6;

    /** So many different words of one language, and among them so many that stand in no name. */
    private static final int DIFFERENT = 3;

    private static final int IN_NO_NAME = 2;

    /** For each word that only English has, there must be so many that only the other language has. */
    private static final int FOR_EACH_ENGLISH = 3;

    /** One word in so many must be of the other language. */
    private static final int ONE_IN = 5;

    /** So many letters of a script that English is not written in, and more than of the one that it is written in. */
    private static final int LETTERS = 12;

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> ENGLISH = words("""
            a about all also am an and any are as at be because been being but by can could do does for from had has have he
            her his how i if in into is it its just more most must my need needs no not of on only or our over she should so
            some than that the their them then there these they this those to us use uses very want wants was we were what
            when where which who will with would you your""");

    /** Words of many names: "Rua de la Paz", "van der Berg". */
    private static final Set<String> IN_NAMES = words("""
            af al da das de degli del della den der des di die do don dos du e ed el en het i il la las le les lo los mar met
            o os san son un una van ved vel vom von y z zu zum""");

    /** German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Scandinavian, Romanian, Hungarian, Turkish. */
    private static final List<Set<String>> OTHERS = List.of(
            words("""
            aber alle als am an auch auf aus bei bis brauchen brauchten bauen das dass dem den der des die dies diese dieser
            doch durch ein eine einem einen einer eines er es etwas fuer für ganz haben hat ich ihr ihre im in ist jede kann
            kein keine können man mehr mit mochten möchten muss müssen nach nicht noch nur oder ohne sehr sein sich sie sind
            so soll sollen über um und uns unser unsere unseren viele vom von vor war was weil wenn werden wie will wir wird
            wo wollen zu zum zur zwei"""),
            words("""
            à afin après au aussi aux avec avons beaucoup besoin c ce ces cette chez comme d dans de depuis des deux donc du
            elle en entre est et être faire faut il ils j je l la le les leur leurs mais nos notre nous on ont ou où par pas
            plus pour pouvoir qu quand que qui s sans ses son sont sous sur tous tout toute très un une veut voulons vous
            y"""),
            words("""
            al algo aplicación como con cuando de del desde donde dos el ella en entre es esta está están este hacer hay
            la las lo los mas más me mi mucho muchos muy necesita necesitamos no nos nuestra nuestro nuestros o para pero
            podemos por porque puede que queremos quiero se ser si sin sobre son su sus también te tenemos tener tiempo
            todo todos tres un una unos y ya"""),
            words("""
            a ao aos as até com como da das de do dos e ela ele em entre é está estamos este eu fazer foi isso isto já mais
            mas me muito muitos na nas não no nos nossa nosso nossos o os ou para pela pelo por porque precisa precisamos
            quando que queremos quero se sem ser seu seus são só também tem temos tempo todos três um uma umas uns
            você"""),
            words("""
            abbiamo ai al alla alle anche avere che chi ci come con cosa così da dal dalla dei del della delle deve di dove
            due e essere fare gli ha hanno i il in io la le lo loro ma molti molto ne nei nel nella nelle noi non nostra
            nostri nostro o ogni per perché più può quando quale questa questo se senza si siamo solo sono su sul sulla
            tempo tra tutti un una uno vogliamo voglio"""),
            words("""
            aan al alle als ben bij dan dat de deze die dit door een en er gaan geen haar hebben heeft het hij hoe hun ik in
            is je kan kunnen maar maken meer met mijn moet moeten naar niet nog of om onder ons onze ook op over te tot twee
            uit van veel voor waar wat we weten wij wil willen worden wordt zal ze zich zij zijn zonder"""),
            words("""
            a aby albo ale bardzo bez będzie być chcemy chcę co czy dla do dwa gdy go i ich jak jako jest już każdy która
            które który którzy lub ma mamy mi między może możemy musi na nad nam nas nasz nasza nasze nie niż o od oraz po
            pod ponad potrzebujemy przed przez przy są się ta tak także ten to tworzymy tylko w we wszystkich wszystkie
            z za ze że"""),
            words("""
            a aby ale bez bude být by chceme co do i jak jako je jen jsem jsme jsou já jeho který která které k kde když
            má máme mezi mnoho může můžeme musí my na nad naše náš nebo nebude není o od po pod potřebujeme pro proto
            protože před při s se si tak také to tvoříme u v ve více všechny vytváříme z za ze že"""),
            words("""
            af alle at att av bara behöver blir bruger brukere bygger bygge da de den der det dette du efter eller en er et
            ett få fler för flere for fra från gör ha han har hvor i ikke inn inte jag jeg kan kun mange med mellem men mer
            mot må många måste når när och också og om oss over på sig ska skal skall som så til till trenger under ud ut
            utan utvecklar vi vil vill var våra være vår været är"""),
            words("""
            acest această acestea ale am ar are au avem ca care ce cele cu cum când dar de deci din după este eu fi fie fără
            foarte fost în într între la le lor mai mulți nevoie noastră noi nostru nu o pe pentru prin sa să sau se sunt
            și toate toți trebuie un una unei unui va vrem"""),
            words("""
            a az aki akik ahol amely ami azt be csak de egy ez ezt el és fel fog hogy ha hogyan is kell ki kellene legyen
            lesz meg mert mi mint minden már nagyon ne nekünk nem olyan sok szeretnénk szükség szükségünk több úgy
            vagy van vannak végez volt"""),
            words("""
            ama ancak bir biz bize bizim bu çok da daha de değil en gerek gerekiyor gibi hem her için ile istiyoruz kadar
            ki mı mi olan olarak olması sadece sonra şu tüm ve veya ya yapıyoruz yok yapmak"""));

    private OtherLanguages() {}

    static Optional<Meaning> read(Talk talk) {
        return holds(talk.utterance().text()) ? Optional.of(new Meaning.OtherLanguage()) : Optional.empty();
    }

    private static boolean holds(String text) {
        if (isInAnotherScript(text)) {
            return true;
        }
        var words = split(text);
        return words.size() >= FEWEST && OTHERS.stream().anyMatch(other -> isOf(other, words));
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

    /** Many write no accents where their keyboard has none. */
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
