package io.github.stackconsultant.yaml;

import io.github.stackconsultant.knowledge.KnowledgeBase;
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

    private static final String FILE = "file:";
    private static final String CLASS_PATH = "classpath";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    private final List<Finding> problems = new ArrayList<>();

    private KnowledgeLocations() {}

    /** {@return the locations that the operator has set, under any of the setting's names, or else {@link #OURS}} */
    public static List<String> in(ConfigurableEnvironment environment) {
        var given = new Binder(ConfigurationPropertySources.from(environment.getPropertySources()));
        return given.bindOrCreate(KnowledgeSettings.PREFIX, KnowledgeSettings.class)
                .knowledge();
    }

    /**
     * Reads every knowledge file at the given locations.
     *
     * @param locations {@code classpath*:} or {@code file:} patterns, or folders
     * @param advice receives findings that are usable but probably not meant
     * @return the comparisons, at least one
     * @throws BrokenKnowledgeException with every problem of every file
     */
    public static KnowledgeBase read(List<String> locations, Consumer<Finding> advice) {
        var places = new KnowledgeLocations();
        var files = KnowledgeFiles.read(places.filesAt(locations));
        places.problems.addAll(files.problems());
        if (!places.problems.isEmpty()) {
            throw new BrokenKnowledgeException(places.problems);
        }
        files.warnings().forEach(advice);
        return files.knowledgeBase();
    }

    private List<KnowledgeFile> filesAt(List<String> locations) {
        Map<String, KnowledgeFile> found = new LinkedHashMap<>();
        for (var location : locations) {
            var resources = resourcesAt(location.strip());
            if (resources.isEmpty()) {
                problem(
                        location.isBlank() ? "\"" + location + "\"" : location,
                        "holds no knowledge file",
                        "Put one there, or correct consultant.knowledge");
            }
            resources.forEach(resource -> read(resource, location, found));
        }
        if (locations.isEmpty()) {
            problem("consultant.knowledge", "names no place", "Leave it out to use " + OURS);
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
        var path = location.startsWith(FILE) ? location.substring(FILE.length()) : location;
        if (path.isEmpty()) {
            return Stream.empty();
        }
        if (path.startsWith(CLASS_PATH) || path.contains("*") || !Files.exists(Path.of(path))) {
            return Stream.of(resolver.getResources(location));
        }
        return Files.isDirectory(Path.of(path))
                ? filesIn(Path.of(path))
                : Stream.of(new FileSystemResource(Path.of(path)));
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
            name = location.startsWith(CLASS_PATH)
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
