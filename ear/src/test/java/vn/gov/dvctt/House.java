package vn.gov.dvctt;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The code as it was built, and who may know whom. */
final class House {
    static final String ROOT = "vn.gov.dvctt.";

    /** Whose {@code api} a feature may use, besides its own packages and {@code shared}. A change here is a decision: say why in the feature's package-info. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("account", Set.of()),
            Map.entry("audit", Set.of("account")),
            Map.entry("procedure", Set.of("account", "document")),
            Map.entry("document", Set.of("account")),
            Map.entry("payment", Set.of("account", "document")),
            Map.entry("dossier", Set.of("account", "procedure", "document", "payment")),
            Map.entry("routing", Set.of("account", "procedure", "document", "dossier")),
            Map.entry("processing", Set.of("account", "procedure", "document", "dossier")),
            Map.entry("delivery", Set.of("account", "procedure", "document", "payment", "dossier", "processing")),
            Map.entry("notification", Set.of("account", "document", "payment", "dossier", "processing", "delivery")),
            Map.entry("feedback", Set.of("account", "procedure", "dossier")),
            Map.entry("operations", Set.of("account", "routing")),
            Map.entry(
                    "reporting",
                    Set.of(
                            "account",
                            "audit",
                            "procedure",
                            "document",
                            "payment",
                            "dossier",
                            "routing",
                            "processing",
                            "delivery",
                            "notification",
                            "feedback",
                            "operations")),
            Map.entry("planning", Set.of("account", "operations", "reporting", "procedure")));

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

    private House() {}

    /** What travels in the ear. */
    static JavaClasses built() {
        return new ClassFileImporter()
                .importPaths(Stream.of("common", "ejb", "web")
                        .map(module -> PROJECT.resolve(module).resolve("target/classes"))
                        .toList());
    }

    static boolean isIn(String module, JavaClass type) {
        return type.getSource()
                .map(source -> source.getUri().toString().contains("/" + module + "/target/classes/"))
                .orElse(false);
    }

    /** The feature that owns a class: {@code dossier} for vn.gov.dvctt.dossier.api.DossierCode; empty for what is not ours. */
    static String featureOf(JavaClass type) {
        var name = type.getPackageName() + ".";
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }

    static boolean isApi(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + featureOf(type) + ".api.");
    }

    static List<Path> sources() {
        try (var modules = Files.list(PROJECT)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(House::javaFiles)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try {
            return Files.walk(folder).filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
