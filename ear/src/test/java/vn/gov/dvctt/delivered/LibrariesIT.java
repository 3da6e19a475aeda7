package vn.gov.dvctt.delivered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Nothing travels in the ear that nobody decided on: its libraries, compared with the list in {@code delivered/libraries.txt} and with the bills of materials. */
class LibrariesIT {
    private static final Path EAR = Path.of("target/dvctt.ear");
    private static final List<Path> BILLS =
            List.of(Path.of("target/dvctt-ear-sbom.json"), Path.of("../web/target/dvctt-web-sbom.json"));

    @Test
    void theEarHoldsTheseLibrariesAndNoOthers() throws IOException {
        assertEquals(String.join("\n", decided()), String.join("\n", delivered()));
    }

    @Test
    void everyLibraryStandsInABillOfMaterials() throws IOException {
        var named = new TreeSet<String>();
        for (var bill : BILLS) {
            try (var reader = Json.createReader(Files.newBufferedReader(bill))) {
                named.addAll(parts(reader.readObject()));
            }
        }
        var missing = delivered().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .map(jar -> jar.replaceFirst("(-jakarta)?\\.jar$", ""))
                .filter(jar -> named.stream().noneMatch(jar::endsWith))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static List<String> parts(JsonObject bill) {
        assertEquals("CycloneDX", bill.getString("bomFormat"));
        var parts = bill.getJsonArray("components").getValuesAs(JsonObject.class);
        parts.forEach(part -> assertTrue(part.containsKey("purl"), part.getString("name") + " has an address"));
        return parts.stream()
                .map(part -> part.getString("name") + "-" + part.getString("version"))
                .toList();
    }

    private static TreeSet<String> decided() throws IOException {
        try (var list = LibrariesIT.class.getResourceAsStream("/delivered/libraries.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Without our own modules. */
    private static TreeSet<String> delivered() throws IOException {
        var found = new TreeSet<String>();
        try (var ear = Files.newInputStream(EAR)) {
            look(ear, "", found);
        }
        found.removeIf(path -> path.equals("ejb.jar") || path.equals("lib/common.jar"));
        return found;
    }

    private static void look(InputStream archive, String within, TreeSet<String> found) throws IOException {
        var entries = new ZipInputStream(archive);
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            var name = entry.getName();
            if (name.endsWith(".war")) {
                look(entries, within + name + "/", found);
            } else if (name.endsWith(".jar")) {
                found.add(within + name);
            }
        }
    }
}
