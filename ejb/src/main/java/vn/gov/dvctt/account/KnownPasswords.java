package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.shared.Folded;

/**
 * Passwords that are tried first. The product brings thirty thousand common ones (those of zxcvbn, see the licence beside them) and some Vietnamese ones; an
 * installation may add what breach services publish: files of sorted SHA-1 lines in {@code $DVCTT_HOME/passwords}. Nothing is asked of anybody outside.
 */
@ApplicationScoped
class KnownPasswords {
    private static final List<String> LISTS = List.of("/password/common.txt", "/password/common-vi.txt");
    /** Digits and signs that people put around a common word to please a rule: Password2026! is still password. */
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private final Path folder;
    private final Set<String> common;

    KnownPasswords() {
        this(Path.of(System.getProperty("dvctt.home", "data"), "passwords"));
    }

    KnownPasswords(Path folder) {
        this.folder = folder;
        this.common = LISTS.stream().flatMap(list -> lines(list).stream()).collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        var word = AROUND.matcher(plain).replaceAll("");
        return common.contains(plain)
                || common.contains(word)
                || common.contains(Folded.of(word).replace(" ", ""))
                || isStolen(password);
    }

    private boolean isStolen(String password) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> new HashFile(file).has(password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String resource) {
        try (var stream = KnownPasswords.class.getResourceAsStream(resource);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
