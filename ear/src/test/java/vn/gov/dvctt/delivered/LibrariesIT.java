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

/** Nothing travels in the ear that nobody decided on: its libraries, compared with the list in {@code delivered/libraries.txt} and with the bill of materials. */
class LibrariesIT {
    private static final Path EAR = Path.of("target/dvctt.ear");
    private static final Path BILL = Path.of("target/dvctt-sbom.json");

    @Test
    void theEarHoldsTheseLibrariesAndNoOthers() throws IOException {
        assertEquals(String.join("\n", decided()), String.join("\n", delivered()));
    }

    @Test
    void everyLibraryStandsInTheBillOfMaterials() throws IOException {
        var named = new TreeSet<String>();
        try (var reader = Json.createReader(Files.newBufferedReader(BILL))) {
            var bill = reader.readObject();
            assertEquals("CycloneDX", bill.getString("bomFormat"));
            for (var part : bill.getJsonArray("components").getValuesAs(JsonObject.class)) {
                named.add(part.getString("name") + "-" + part.getString("version"));
                assertTrue(part.containsKey("purl"), part.getString("name") + " has an address");
            }
        }
        var missing = delivered().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .map(jar -> jar.replaceFirst("(-jakarta)?\\.jar$", ""))
                .filter(jar -> named.stream().noneMatch(jar::endsWith))
                .toList();
        assertEquals(List.of(), missing);
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
