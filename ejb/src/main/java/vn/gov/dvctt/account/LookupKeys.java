package vn.gov.dvctt.account;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.dvctt.shared.SecretFolder;

/** The key of look-ups of this installation: {@code secrets/lookup.key}, made at the first start and kept for good, since hashes cannot be made anew without it. */
final class LookupKeys {
    private static final Map<Path, LookupKey> KEYS = new ConcurrentHashMap<>();

    private LookupKeys() {}

    static LookupKey ofThisInstallation() {
        var folder = SecretFolder.ofThisInstallation();
        return KEYS.computeIfAbsent(
                folder.path().toAbsolutePath(),
                path -> new LookupKey(folder.readOrCreate("lookup.key", LookupKey.freshMaterial())));
    }
}
