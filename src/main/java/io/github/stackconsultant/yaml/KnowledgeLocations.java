package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.KnowledgeCheck;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the knowledge files at their locations and reads them. */
public final class KnowledgeLocations {

    /** The knowledge that comes with the app. */
    public static final String OURS = "classpath*:/knowledge/*.yml";

    private static final String VARIABLE = "CONSULTANT_KNOWLEDGE";
    private static final String FILE = "file:";
    private static final Pattern CLASS_PATH = Pattern.compile("classpath\\*?:.*");
    private static final Pattern FOLDER = Pattern.compile("classpath\\*?:[^*]*(?<!\\.ya?ml)");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    private final List<Finding> problems = new ArrayList<>();
    private final String remedy;

    /** Says of a place without files that one belongs there, and what else may be done. */
    private KnowledgeLocations(String orElse) {
        remedy = "Put a file that ends in .yml or .yaml there" + orElse;
    }

    /** {@return the locations that the operator has set, under any of the setting's names, or else {@link #OURS}} */
    public static List<String> in(ConfigurableEnvironment environment) {
        var given = new Binder(ConfigurationPropertySources.from(environment.getPropertySources()));
        return given.bindOrCreate(KnowledgeSettings.PREFIX, KnowledgeSettings.class)
                .knowledge();
    }

    /**
     * Reads every knowledge file at the locations that the operator has set.
     *
     * @param locations {@code classpath:}, {@code classpath*:} or {@code file:} patterns, or folders
     * @param advice receives findings that are usable but probably not meant
     * @return the comparisons, at least one
     * @throws BrokenKnowledgeException with every problem of every file
     */
    public static KnowledgeBase read(List<String> locations, Consumer<Finding> advice) {
        return new KnowledgeLocations(", or correct " + VARIABLE).knowledge(locations, comparison -> List.of(), advice);
    }

    /**
     * Reads the knowledge file, or all those of the folder, that a command was given.
     *
     * @param place a path, which may begin with {@code file:} as in the setting
     * @param further finds what is usable but probably not meant, beyond a comparison's own checks
     * @param advice receives findings that are usable but probably not meant
     * @return the comparisons, at least one
     * @throws BrokenKnowledgeException with every problem of every file
     */
    public static KnowledgeBase readAt(String place, KnowledgeCheck further, Consumer<Finding> advice) {
        return new KnowledgeLocations("").knowledge(List.of(place), further, advice);
    }

    /** {@return the path of a place on this machine, which may begin with {@code file:}} */
    public static Path pathOf(String place) {
        return Path.of(place.startsWith(FILE) ? place.substring(FILE.length()) : place);
    }

    private KnowledgeBase knowledge(List<String> locations, KnowledgeCheck further, Consumer<Finding> advice) {
        var files = KnowledgeFiles.read(filesAt(locations), further);
        problems.addAll(files.problems());
        if (!problems.isEmpty()) {
            throw new BrokenKnowledgeException(problems);
        }
        files.warnings().forEach(advice);
        return files.knowledgeBase();
    }

    private List<KnowledgeFile> filesAt(List<String> locations) {
        Map<String, KnowledgeFile> found = new LinkedHashMap<>();
        for (var location : locations) {
            var resources = resourcesAt(location.strip());
            if (resources.isEmpty()) {
                problem(location.isBlank() ? "\"" + location + "\"" : location, "holds no knowledge file", remedy);
            }
            resources.forEach(resource -> read(resource, location, found));
        }
        if (locations.isEmpty()) {
            problem(VARIABLE, "names no place", "Leave it out to use " + OURS);
        }
        return List.copyOf(found.values());
    }

    private List<Resource> resourcesAt(String location) {
        try {
            return resourcesFor(location)
                    .filter(Resource::isReadable)
                    .sorted(Comparator.comparing(Resource::getDescription))
                    .toList();
        } catch (IOException | IllegalArgumentException nowhere) {
            // a location that does not exist contains no files, which is reported as such
            return List.of();
        }
    }

    private Stream<Resource> resourcesFor(String location) throws IOException {
        if (isOnClassPath(location)) {
            return onClassPath(location);
        }
        var path = pathOf(location);
        if (path.toString().isEmpty()) {
            return Stream.empty();
        }
        if (location.contains("*") || !Files.exists(path)) {
            return Stream.of(resolver.getResources(location));
        }
        return Files.isDirectory(path) ? filesIn(path) : Stream.of(new FileSystemResource(path));
    }

    private static boolean isOnClassPath(String location) {
        return CLASS_PATH.matcher(location).matches();
    }

    private Stream<Resource> onClassPath(String location) throws IOException {
        if (!FOLDER.matcher(location).matches()) {
            return Stream.of(resolver.getResources(location));
        }
        var folder = location.endsWith("/") ? location : location + "/";
        return Stream.concat(
                Stream.of(resolver.getResources(folder + "*.yml")),
                Stream.of(resolver.getResources(folder + "*.yaml")));
    }

    private static Stream<Resource> filesIn(Path folder) throws IOException {
        List<Resource> files = new ArrayList<>();
        try (var paths = Files.newDirectoryStream(folder, "*.{yml,yaml}")) {
            paths.forEach(path -> files.add(new FileSystemResource(path)));
        }
        return files.stream();
    }

    private void read(Resource resource, String location, Map<String, KnowledgeFile> found) {
        var name = resource.getDescription();
        try {
            var address = resource.getURL().toExternalForm();
            name = isOnClassPath(location)
                    ? shortNameOf(address)
                    : resource.getFile().getPath();
            if (!found.containsKey(address)) {
                add(name, address, resource.getContentAsByteArray(), found);
            }
        } catch (IOException unreadable) {
            problem(name, "cannot be read: " + unreadable.getMessage(), "Look at its permissions");
        }
    }

    private void add(String name, String address, byte[] content, Map<String, KnowledgeFile> found) {
        var bytes = ByteBuffer.wrap(content);
        var text = CharBuffer.allocate(content.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            problems.add(new Finding(
                    name, lineAt(bytes.position(), content), "", "is not in UTF-8", "Save it in this encoding"));
            return;
        }
        found.put(address, new KnowledgeFile(name, withoutMark(text.flip().toString())));
    }

    private static int lineAt(int position, byte[] content) {
        return 1
                + (int) IntStream.range(0, position)
                        .filter(index -> content[index] == '\n')
                        .count();
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private void problem(String file, String what, String remedy) {
        problems.add(new Finding(file, 0, "", what, remedy));
    }

    /** Folder and file name only, since the rest of a class path address is of no use to people. */
    private static String shortNameOf(String address) {
        int folder = address.lastIndexOf('/', address.lastIndexOf('/') - 1);
        return address.substring(folder + 1);
    }
}
