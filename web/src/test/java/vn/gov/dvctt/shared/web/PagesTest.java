package vn.gov.dvctt.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** What a page may not carry: words that are not in the text files, code or style of its own. */
class PagesTest {
    private static final Path FOLDER = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*\\}");
    private static final Pattern KEY = Pattern.compile("text\\['([^']+)'\\]");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SPOKEN =
            Set.of("title", "label", "alt", "placeholder", "aria-label", "caption", "words", "lead", "help", "confirm");
    /** Each language is named in itself, in both. */
    private static final Set<String> NAMES = Set.of("Tiếng Việt", "English");

    @TestFactory
    List<DynamicTest> pagesCarryNoWordsCodeOrStyleOfTheirOwn() throws IOException {
        var keys = new HashSet<String>();
        for (var feature : TextFilesTest.features()) {
            keys.addAll(TextFilesTest.read(feature + "_vi.properties").stringPropertyNames());
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            FOLDER.relativize(file).toString(), () -> assertEquals(List.of(), faults(file, keys))))
                    .toList();
        }
    }

    /** A component of another library is one change away as long as pages only know our tags. */
    @Test
    void onlyOurTagsAndTemplatesNameTheComponentLibrary() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            var naming = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(FOLDER.resolve("WEB-INF/tags"))
                            && !file.startsWith(FOLDER.resolve("WEB-INF/templates")))
                    .filter(PagesTest::namesTheLibrary)
                    .toList();
            assertEquals(List.of(), naming);
        }
    }

    private static boolean namesTheLibrary(Path file) {
        try {
            return Files.readString(file).contains("primefaces");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(Path file, Set<String> keys) throws Exception {
        var factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(false);
        var page = new Page(keys);
        factory.newSAXParser()
                .parse(new InputSource(new StringReader(Files.readString(file).replace("&nbsp;", " "))), page);
        return page.faults;
    }

    private static final class Page extends DefaultHandler {
        private final List<String> faults = new ArrayList<>();
        private final Set<String> keys;
        private final StringBuilder text = new StringBuilder();

        Page(Set<String> keys) {
            this.keys = keys;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            flush();
            if (name.equals("style") || name.equals("script") && attributes.getValue("src") == null) {
                faults.add("inline " + name);
            }
            for (var i = 0; i < attributes.getLength(); i++) {
                attribute(attributes.getQName(i), attributes.getValue(i));
            }
        }

        private void attribute(String name, String value) {
            if (name.equals("style") || name.matches("on[a-z]+")) {
                faults.add("inline " + name + "=" + value);
            }
            if (SPOKEN.contains(name)) {
                words(value);
            }
            known(value);
        }

        @Override
        public void endElement(String uri, String local, String name) {
            flush();
        }

        @Override
        public void characters(char[] signs, int start, int length) {
            text.append(signs, start, length);
        }

        private void flush() {
            known(text.toString());
            words(text.toString());
            text.setLength(0);
        }

        private void words(String text) {
            var rest = EXPRESSION.matcher(text).replaceAll("").strip();
            if (WORDS.matcher(rest).find() && !NAMES.contains(rest)) {
                faults.add("untranslated: " + rest);
            }
        }

        private void known(String text) {
            KEY.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> faults.add("no text for " + key));
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }
    }
}
