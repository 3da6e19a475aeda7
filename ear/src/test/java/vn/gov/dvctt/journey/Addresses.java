package vn.gov.dvctt.journey;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every address the portal answers at, as {@code GET /public/home.xhtml}: found in the folder of pages and in the compiled servlets and resources. */
final class Addresses {
    private static final Path PAGES = Path.of("../web/src/main/webapp");
    private static final Path CLASSES = Path.of("../web/target/classes");
    private static final String SERVLET = "jakarta.servlet.annotation.WebServlet";
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

    private Addresses() {}

    static Set<String> all() throws IOException {
        var all = new TreeSet<String>();
        try (var files = Files.walk(PAGES)) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file))
                    .filter(path -> !path.startsWith("/WEB-INF/"))
                    .forEach(path -> all.add("GET " + path));
        }
        for (var type : new ClassFileImporter().importPath(CLASSES)) {
            servlet(type).forEach(path -> all.add("GET " + path));
            type.tryGetAnnotationOfType(PATH)
                    .ifPresent(path -> type.getMethods().forEach(method -> verbs(method)
                            .forEach(verb ->
                                    all.add(verb + " /api/" + path.get("value").orElse("") + below(method)))));
        }
        return all;
    }

    private static Stream<String> servlet(JavaClass type) {
        return type.tryGetAnnotationOfType(SERVLET).stream()
                .flatMap(annotation -> Stream.concat(strings(annotation, "value"), strings(annotation, "urlPatterns")));
    }

    private static Stream<String> strings(JavaAnnotation<?> annotation, String name) {
        return annotation.get(name).map(value -> Stream.of((String[]) value)).orElse(Stream.empty());
    }

    private static Stream<String> verbs(JavaMethod method) {
        return VERBS.stream().filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }

    /** Without the shapes of parameters. */
    private static String below(JavaMethod method) {
        return method.tryGetAnnotationOfType(PATH)
                .map(path -> "/" + path.get("value").orElse(""))
                .orElse("")
                .replaceAll("\\{(\\w+):[^/]*}", "{$1}")
                .replaceAll("\\{sha256: \\[0-9a-f]\\{64}}", "{sha256}");
    }
}
