package vn.gov.dvctt.shared.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * All texts of the screens in one language, merged from {@code i18n/<feature>_<language>.properties} (UTF-8). This class itself is the Vietnamese one;
 * {@link Texts_en} the English. A new feature's files are found at start-up without being named anywhere.
 */
public class Texts extends ResourceBundle {
    private static volatile List<String> features = List.of();

    private final Map<String, String> texts;

    public Texts() {
        this("vi");
    }

    Texts(String language) {
        texts = read(language);
    }

    public static ResourceBundle of(Locale locale) {
        return ResourceBundle.getBundle(Texts.class.getName(), locale, Texts.class.getClassLoader());
    }

    /** Told once by {@link StartUp}, before the first page; a class loader cannot list a folder. */
    static void found(Collection<String> names) {
        features = List.copyOf(names);
    }

    static List<String> featuresIn(ServletContext context) {
        var paths = context.getResourcePaths("/WEB-INF/classes/i18n/");
        return paths == null
                ? List.of()
                : paths.stream()
                        .filter(path -> path.endsWith("_vi.properties"))
                        .map(path ->
                                path.substring(path.lastIndexOf('/') + 1, path.length() - "_vi.properties".length()))
                        .sorted()
                        .toList();
    }

    private static Map<String, String> read(String language) {
        var all = new TreeMap<String, String>();
        for (var feature : features) {
            file("/i18n/" + feature + "_" + language + ".properties")
                    .forEach((key, text) -> all.put((String) key, (String) text));
        }
        return Collections.unmodifiableMap(all);
    }

    private static Properties file(String path) {
        var properties = new Properties();
        try (var stream = Texts.class.getResourceAsStream(path)) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return properties;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
