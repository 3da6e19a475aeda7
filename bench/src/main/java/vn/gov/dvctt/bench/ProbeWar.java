package vn.gov.dvctt.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the probe: a small web application that the bench, and nothing else, puts beside the portal. It holds the smallest Faces page (the bound of the page
 * figures) and servlets that run desk calls, plain JDBC and plain JMS inside the server, so that figure and bound pay the same way.
 */
final class ProbeWar {
    private static final List<String> PARTS = List.of(
            "smallest.xhtml",
            "WEB-INF/web.xml",
            "WEB-INF/beans.xml",
            "WEB-INF/faces-config.xml",
            "WEB-INF/jboss-web.xml");

    private static final String PACKAGE = "vn/gov/dvctt/bench/probe/";
    private static final List<String> SAMPLES =
            List.of("vn/gov/dvctt/bench/SampleAnswers.class", "vn/gov/dvctt/bench/SampleAnswers$1.class");
    private static final List<String> CLASSES = List.of(
            "ProbeServlet",
            "Crew",
            "Crew$Operation",
            "IntentServlet",
            "MoneyServlet",
            "ToldServlet",
            "Ground",
            "Drafts",
            "Drafts$Draft",
            "Row",
            "Identity",
            "PlainRows",
            "Archive",
            "ArchiveState",
            "Archived",
            "Copies",
            "Indexes",
            "Desk",
            "FrontDoor",
            "Signatures",
            "PlainBroker");

    private ProbeWar() {}

    /**
     * @param alone true: for a server without the portal: only the page
     */
    static Path write(Path file, boolean alone) throws IOException {
        try (var war = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : PARTS) {
                add(war, part, "/probe/" + part);
            }
            if (!alone) {
                add(war, "WEB-INF/jboss-deployment-structure.xml", "/probe/WEB-INF/jboss-deployment-structure.xml");
                addClasses(war);
            }
        }
        return file;
    }

    private static void addClasses(ZipOutputStream war) throws IOException {
        for (var name : SAMPLES) {
            add(war, "WEB-INF/classes/" + name, "/" + name);
        }
        for (var name : CLASSES) {
            add(war, "WEB-INF/classes/" + PACKAGE + name + ".class", "/" + PACKAGE + name + ".class");
        }
    }

    private static void add(ZipOutputStream war, String entry, String resource) throws IOException {
        try (var content = resource(resource)) {
            war.putNextEntry(new ZipEntry(entry));
            content.transferTo(war);
            war.closeEntry();
        }
    }

    private static InputStream resource(String name) throws IOException {
        var found = ProbeWar.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("not in the bench jar: " + name);
        }
        return found;
    }
}
