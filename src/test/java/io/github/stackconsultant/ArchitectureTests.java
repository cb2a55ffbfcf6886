package io.github.stackconsultant;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.core.annotation.AnnotatedElementUtils.isAnnotated;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import io.github.stackconsultant.app.Main;
import io.github.stackconsultant.conversation.Consultation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

class ArchitectureTests {

    private static final String ROOT = "io.github.stackconsultant";
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "stackconsultant");
    private static final Set<String> CORE = Set.of(
            "knowledge",
            "recommendation",
            "understanding",
            "conversation",
            "voting",
            "handover",
            "record",
            "privacy",
            "messaging");
    /**
     * Where each package's arrows may point, itself and the JDK apart. The console measures the core with the adapters
     * that need no server.
     */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("knowledge", Set.of()),
            Map.entry("messaging", Set.of()),
            Map.entry("recommendation", Set.of("knowledge")),
            Map.entry("understanding", Set.of("knowledge")),
            Map.entry("privacy", Set.of("messaging")),
            Map.entry("conversation", Set.of("recommendation", "understanding", "knowledge", "privacy", "messaging")),
            Map.entry("voting", Set.of("recommendation", "knowledge", "messaging")),
            Map.entry("handover", Set.of("conversation", "recommendation", "messaging")),
            Map.entry("record", Set.of("voting", "recommendation", "knowledge", "messaging")),
            Map.entry("slack", CORE),
            Map.entry("persistence", CORE),
            Map.entry("scheduling", CORE),
            Map.entry("yaml", CORE),
            Map.entry("web", CORE),
            Map.entry("search", CORE),
            Map.entry("console", and(CORE, "yaml", "search")),
            Map.entry("app", and(CORE, "console")),
            Map.entry("localworkspace", Set.of())));
    /** The types of adapters that other packages need, or whoever starts the app. */
    private static final Set<String> PUBLIC_IN_ADAPTERS = Set.of(
            "yaml.BrokenKnowledgeException",
            "yaml.KnowledgeLocations",
            "yaml.Finding",
            "yaml.LanguageReader",
            "search.PhraseIndex",
            "console.ConsoleCommands",
            "app.Main");

    private static final ImportOption WITHOUT_TESTS = location -> location.contains(mainClasses());
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(WITHOUT_TESTS).importPackages(ROOT);

    private static Set<String> and(Set<String> names, String... others) {
        return Stream.concat(names.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }

    private static String mainClasses() {
        return Consultation.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
    }

    static Stream<String> packages() {
        return ARROWS.keySet().stream();
    }

    static Stream<String> core() {
        return CORE.stream().sorted();
    }

    @Test
    void everyPackageHasItsArrows() throws IOException {
        assertThat(ARROWS.keySet()).isEqualTo(packagesInSources());
        assertThat(ARROWS.keySet())
                .allSatisfy(name ->
                        assertThat(OURS).anyMatch(type -> type.getPackageName().equals(ROOT + "." + name)));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void arrowsPointAsTheArchitectureSays(String name) {
        var allowed = Stream.concat(Stream.of(name), ARROWS.getOrDefault(name, Set.of()).stream())
                .map(each -> ROOT + "." + each + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed)))));
    }

    @ParameterizedTest
    @MethodSource("core")
    void theCoreKnowsTheJdkAndItselfOnly(String name) {
        check(classes()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.text..",
                        "java.math..",
                        "java.io..",
                        "org.jspecify..",
                        ROOT + ".."));
    }

    @Test
    void slackIsSpokenInItsAdapterOnly() {
        check(onlyIn("slack", "com.slack.."));
        check(onlyIn("slack", "com.google.gson..", "okhttp3.."));
    }

    @Test
    void sqlIsSpokenInPersistenceOnly() {
        check(onlyIn("persistence", "java.sql..", "org.springframework.jdbc.."));
    }

    @Test
    void theSchedulerIsKnownToSchedulingOnly() {
        check(onlyIn("scheduling", "com.github.kagkarlsson.."));
    }

    @Test
    void luceneIsKnownToSearchOnly() {
        check(onlyIn("search", "org.apache.lucene.."));
    }

    @Test
    void markdownIsRenderedInWebOnly() {
        check(onlyIn("web", "org.commonmark.."));
    }

    @Test
    void yamlIsReadWhereItsFilesAre() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".yaml..", ROOT + ".localworkspace..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.yaml..", "org.snakeyaml..", "tools.jackson.dataformat.yaml.."));
    }

    @Test
    void timeComesFromAClock() {
        check(outsideOfApp().should().callMethod(System.class, "currentTimeMillis"));
        check(outsideOfApp().should().callConstructor(Date.class));
        check(outsideOfApp().should().callMethod(Calendar.class, "getInstance"));
        check(outsideOfApp().should().callMethodWhere(describe("reads the clock of the system", call -> {
            var method = call.getTarget();
            return method.getOwner().getPackageName().equals("java.time")
                    && method.getName().matches("now|system.*|tick.+")
                    && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        })));
    }

    private static GivenClassesConjunction outsideOfApp() {
        return noClasses().that().resideOutsideOfPackage(ROOT + ".app..");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"slack", "persistence", "scheduling", "yaml", "search", "web", "console", "app", "localworkspace"
            })
    void adaptersKeepTheirTypesToThemselves(String adapter) {
        var open = OURS.stream()
                .filter(type -> type.getPackageName().equals(ROOT + "." + adapter))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                .map(type -> adapter + "." + type.getSimpleName())
                .toList();
        var needed = PUBLIC_IN_ADAPTERS.stream()
                .filter(type -> type.startsWith(adapter + "."))
                .toList();

        assertThat(open).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void springLooksForItsTypesByTheirNames() {
        check(classes()
                .that()
                .areAnnotatedWith(describe(
                        "what makes it Spring's",
                        annotation -> annotation.getRawType().isEquivalentTo(Component.class)
                                || isAnnotated(annotation.getRawType().reflect(), Component.class)))
                .and()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .haveSimpleNameEndingWith("Configuration")
                .orShould()
                .haveSimpleNameEndingWith("Controller"));
    }

    @Test
    void everyPackageSaysItsDutyAndIsNullMarked() throws IOException {
        for (var name : packagesInSources()) {
            assertThat(Files.readString(SOURCES.resolve(name).resolve("package-info.java")))
                    .contains("@NullMarked")
                    .containsPattern("(?s)/\\*\\*.+\\*/");
        }
    }

    @Test
    void springModulithAgrees() {
        ApplicationModules.of(ROOT, WITHOUT_TESTS).verify();
    }

    private static ArchRule onlyIn(String name, String... foreign) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign);
    }

    private static void check(ArchRule rule) {
        rule.check(OURS);
    }

    private static Set<String> packagesInSources() throws IOException {
        try (var children = Files.list(SOURCES)) {
            return children.filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
