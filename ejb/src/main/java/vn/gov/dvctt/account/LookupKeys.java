package vn.gov.dvctt.account;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.dvctt.shared.SecretFolder;

/** The key of look-ups of this installation: {@code secrets/lookup-k1.key}, made at the first start and kept for good, since hashes cannot be made anew without it. */
final class LookupKeys {
    /** Kind of what is found by a column of this sort; today phones alone. */
    static final String PHONE = "phone";

    private static final Map<Path, LookupKey> KEYS = new ConcurrentHashMap<>();

    private LookupKeys() {}

    static LookupKey ofThisInstallation() {
        var folder = SecretFolder.ofThisInstallation();
        return KEYS.computeIfAbsent(folder.path().toAbsolutePath(), path -> new LookupKey());
    }
}
