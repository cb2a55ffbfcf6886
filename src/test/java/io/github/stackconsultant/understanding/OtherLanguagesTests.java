package io.github.stackconsultant.understanding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.knowledge.Item;
import io.github.stackconsultant.knowledge.Need;
import io.github.stackconsultant.knowledge.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherLanguagesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir bauen einen Onlineshop für Bücher, das Team kann JavaScript und nicht viel mehr",
                "Ich brauche eine Chat App fuer Krankenhäuser in ganz Deutschland",
                "Unsere Kunden sind Banken, und wir müssen sehr viele Daten auswerten. Machine Learning ist wichtig.",
                "Nous construisons une plateforme de streaming pour les écoles, avec une petite équipe",
                "On veut créer un site de vente en ligne, l'équipe connaît React et c'est tout",
                "Queremos hacer una aplicación de chat para hospitales en toda España",
                "Necesitamos analizar muchos datos con machine learning, somos un equipo pequeño",
                "Precisamos de um sistema para analisar os dados dos nossos clientes com machine learning",
                "Vogliamo creare una chat per gli ospedali, il nostro team conosce solo JavaScript",
                "Wij willen een webshop maken voor klanten in heel Europa, ons team kan goed Python",
                "Budujemy sklep internetowy dla klientów w całej Polsce, nasz zespół nie zna Pythona",
                "Tworzymy czat dla szpitali i potrzebujemy go bardzo szybko",
                "Chceme vytvořit chat pro nemocnice, náš tým umí jen JavaScript a nemáme moc času",
                "Vi vill bygga en chatt för sjukhus och vårt team kan bara JavaScript",
                "Vi skal lave en chat til hospitaler, og vores team kan ikke Python",
                "Vrem să facem o aplicație de chat pentru spitale, echipa noastră știe doar JavaScript",
                "Egy chat alkalmazást szeretnénk kórházaknak, és a csapat csak JavaScriptet ismer",
                "Hastaneler için bir sohbet uygulaması yapıyoruz ve ekibimiz çok küçük",
                "Мы делаем чат для больниц, команда знает только JavaScript",
                "чат для врачей",
                "دردشة للأطباء",
                "病院向けのチャットアプリを作っています。チームは小さいです。",
                "We wir bauen einen Chat für Ärzte und die Praxen in der Stadt"
            })
    void aDescriptionInAnotherLanguageIsNotRead(String text) {
        assertThat(Spoken.at("any", text)).isEqualTo(new Meaning.OtherLanguage());
        assertThat(Spoken.at("area", text)).isEqualTo(new Meaning.OtherLanguage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chat app, El Paso, Plaza de la Cruz, Los Angeles",
                "a shop for Van der Berg and von der Leyen, Den Haag",
                "data pipeline for Rio de Janeiro, São Paulo, Estado de Minas, Rua da Paz",
                "users in La Paz, Las Vegas, El Salvador, Los Angeles, San Marino, Le Havre, Den Haag",
                "man, I am in a war room and the users die if it was so slow",
                "The slogan is 'wir bauen das für dich', and our chat is for everyone in Germany",
                "chat app voor hospitals",
                "jeu en ligne",
                "web shop in München, Köln, Düsseldorf, Łódź and Kraków",
                "messenger for 日本 and 中国 customers",
                "AI fare estimates per ride, payments due monthly",
                "E-commerce, AI search, fare per km, due payments, live chat",
                "taxi app: AI fare prediction, due payments, per city pricing, live tracking",
                "Ten stores, co-op members go online",
                "Care home wi-fi, AR glasses, nurse calls",
                "Go services, ten pods, co-op shop, one Kubernetes pod",
                "AI triage per patient, bills due, come back reminders"
            })
    void foreignNamesAndWordsAreNothingUnusualInEnglish(String text) {
        assertThat(Spoken.at("any", text)).isNotInstanceOf(Meaning.OtherLanguage.class);
        assertThat(Spoken.at("product", text)).isNotInstanceOf(Meaning.OtherLanguage.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "habla español?",
                "sprechen sie deutsch",
                "das ist gut",
                "ich habe keine",
                "uma loja virtual para padarias",
                "je ne sais pas",
                "non lo sappiamo, grazie"
            })
    void aFewWordsAreEnoughWhereNothingIsUnderstood(String text) {
        assertThat(Spoken.at("product", text)).isEqualTo(new Meaning.OtherLanguage());
        assertThat(Spoken.at("market", text)).isEqualTo(new Meaning.OtherLanguage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"el faro de la costa", "van der berg", "asdf qwertz", "Rua de la Paz", "n/a", "sans serif"})
    void namesAloneAreNotEnough(String text) {
        assertThat(Spoken.at("product", text)).isNotInstanceOf(Meaning.OtherLanguage.class);
    }

    @Test
    void everySentenceOfOurKnowledgeIsEnglish() {
        var ours = KnowledgeFixtures.nodejsVsPython();
        var sentences = Stream.concat(
                        ours.options().stream().flatMap(Option::items).map(Item::text),
                        ours.steps().stream()
                                .flatMap(step -> step.answers().stream())
                                .flatMap(answer -> answer.needs().stream())
                                .map(Need::reason))
                .toList();
        assertThat(sentences)
                .hasSizeGreaterThan(200)
                .noneMatch(text -> Spoken.at("any", text) instanceof Meaning.OtherLanguage);
    }

    @Test
    void noEnglishWordsHoweverManyMakeASentenceOfAnotherLanguage() {
        var words = englishWords();
        var random = new Random(1);
        var texts = Stream.generate(() ->
                        random.ints(12, 0, words.size()).mapToObj(words::get).collect(joining(" ")))
                .limit(3_000);

        assertThat(texts).noneMatch(text -> OtherLanguages.holds(text));
    }

    private static List<String> englishWords() {
        try (var file = OtherLanguages.class.getResourceAsStream("/understanding/english-words.txt")) {
            return List.of(new String(file.readAllBytes(), UTF_8).split("\\s+"));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
