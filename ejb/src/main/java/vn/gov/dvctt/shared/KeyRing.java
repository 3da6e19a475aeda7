package vn.gov.dvctt.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The keys under which personal data lie in the database: {@code secrets/identity-k1.key}, {@code identity-k2.key} and so on. The newest seals, all open. A key
 * that another node has laid into the folder is noticed within a second, and at once where something is sealed with it.
 */
public final class KeyRing {
    private static final Pattern FILE = Pattern.compile("identity-k([1-9]\\d{0,3})\\.key");
    // nonce and tag alone are 38 letters
    private static final Pattern SEALED = Pattern.compile("k([1-9]\\d{0,3})\\.[A-Za-z0-9+/]{38,}");
    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);
    private static final Map<Path, KeyRing> RINGS = new ConcurrentHashMap<>();

    private final SecretFolder folder;
    private volatile Keys keys;

    private record Keys(NavigableMap<Integer, SealingKey> all, FileTime changed, long seen) {
        SealingKey newest() {
            return all.lastEntry().getValue();
        }
    }

    private KeyRing(Path path) {
        folder = new SecretFolder(path);
        keys = read();
    }

    public static KeyRing ofThisInstallation() {
        return RINGS.computeIfAbsent(SecretFolder.ofThisInstallation().path().toAbsolutePath(), KeyRing::new);
    }

    /** Whether the text has the shape of a sealed one; a clear text stands where nothing was sealed yet. */
    public static boolean isSealed(String text) {
        return SEALED.matcher(text).matches();
    }

    public String seal(String text) {
        return present().newest().seal(text);
    }

    /** A clear text is given back as it is. */
    public String open(String text) {
        var shape = SEALED.matcher(text);
        return shape.matches() ? key(Integer.parseInt(shape.group(1))).open(text) : text;
    }

    /** Whether the text is sealed with the newest key. */
    public boolean isFresh(String text) {
        return isSealed(text) && text.startsWith(newest() + ".");
    }

    /** Id of the key that seals. */
    public String newest() {
        return present().newest().id();
    }

    /** Ids of all keys, oldest first. */
    public List<String> ids() {
        return present().all.values().stream().map(SealingKey::id).toList();
    }

    /** Lays a further key into the folder; from now on it seals. Gives its id. The caller sees to it that nobody else does so at the same time. */
    public String extend() {
        int next = present().all.lastKey() + 1;
        folder.readOrCreate(file(next), SealingKey.freshMaterial());
        keys = read();
        return newest();
    }

    private SealingKey key(int number) {
        var known = present().all.get(number);
        if (known == null) {
            keys = read();
            known = keys.all.get(number);
        }
        if (known == null) {
            throw new IllegalStateException("the key " + file(number) + " is missing in the secrets folder");
        }
        return known;
    }

    private Keys present() {
        var known = keys;
        if (System.nanoTime() - known.seen < LOOK_AGAIN) {
            return known;
        }
        keys = known.changed.equals(changed()) ? new Keys(known.all, known.changed, System.nanoTime()) : read();
        return keys;
    }

    private Keys read() {
        var seen = System.nanoTime();
        var all = listed();
        if (all.isEmpty()) {
            folder.readOrCreate(file(1), SealingKey.freshMaterial());
            all = listed();
        }
        return new Keys(all, changed(), seen);
    }

    private NavigableMap<Integer, SealingKey> listed() {
        var all = new TreeMap<Integer, SealingKey>();
        try (var files = Files.newDirectoryStream(folder.path(), "identity-k*.key")) {
            for (var file : files) {
                var name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    all.put(
                            Integer.valueOf(name.group(1)),
                            new SealingKey("k" + name.group(1), Files.readString(file)));
                }
            }
        } catch (NoSuchFileException none) {
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private FileTime changed() {
        try {
            return Files.getLastModifiedTime(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(int number) {
        return "identity-k" + number + ".key";
    }
}
