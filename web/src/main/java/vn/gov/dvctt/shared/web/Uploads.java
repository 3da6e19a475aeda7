package vn.gov.dvctt.shared.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import vn.gov.dvctt.shared.FileLimits;
import vn.gov.dvctt.shared.WholeFile;

/**
 * Files that arrive in pieces (tus 1.0), on disk until they are whole and a page takes them in. An upload is its sender's alone: to everybody else it does not exist.
 * It outlives a lost connection, a reload and a session, and is gone after a week.
 */
@ApplicationScoped
public class Uploads {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.shared.web");

    public static final String ADDRESS = "/citizen/dossier/upload";

    private static final Pattern ONE = Pattern.compile(ADDRESS + "/[0-9A-Za-z-]{1,64}");
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);
    private static final Path STORAGE =
            Path.of(System.getProperty("dvctt.home", "data"), "uploads").toAbsolutePath();

    private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.EPOCH);

    private final Underway begun = new Underway(Path.of(System.getProperty("dvctt.home", "data"), "uploads-begun"));

    @Resource
    private ManagedExecutorService executor;

    private final RunningHashes hashes = new RunningHashes(task -> executor.execute(task));

    private final TusFileUploadService service = new TusFileUploadService()
            .withUploadUri(ADDRESS)
            .withStoragePath(STORAGE.toString())
            .withUploadStorageService(new Pieces(STORAGE.toString(), hashes))
            .withMaxUploadSize(FileLimits.MOST_BYTES)
            .withUploadExpirationPeriod(KEPT.toMillis())
            .disableTusExtension("concatenation");

    /** Answers a request of the protocol. */
    public void process(HttpServletRequest request, HttpServletResponse response) throws IOException {
        service.process(request, response, owner(request));
        var made = response.getHeader("Location");
        if (request.getMethod().equals("POST") && made != null) {
            begun.add(owner(request), made.substring(made.lastIndexOf('/') + 1), request.getHeader("Upload-Length"));
        }
        sweep();
    }

    /** What this sender has begun and not finished, in bytes when whole. */
    public long underway(HttpServletRequest request) throws IOException {
        return begun.bytes(owner(request), id -> isThere(request, id));
    }

    /** Takes away all that this sender has begun. */
    public void drop(HttpServletRequest request) throws IOException {
        for (var id : begun.ids(owner(request))) {
            if (isThere(request, id)) {
                done(request, ADDRESS + "/" + id);
            }
        }
    }

    private boolean isThere(HttpServletRequest request, String id) {
        try {
            return service.getUploadInfo(ADDRESS + "/" + id, owner(request)) != null;
        } catch (TusException | IOException gone) {
            return false;
        }
    }

    /** A whole file that this sender brought in pieces. */
    InputStream open(HttpServletRequest request, String address) throws IOException {
        if (!ONE.matcher(address).matches()) {
            throw new IOException("no address of an upload");
        }
        try {
            var upload = service.getUploadInfo(address, owner(request));
            if (upload == null || upload.isUploadInProgress()) {
                throw new IOException("not there as a whole");
            }
            return whole(upload, address, owner(request));
        } catch (TusException unknown) {
            throw new IOException(unknown);
        }
    }

    /** The file itself where the library keeps it in one, to be taken and not copied. */
    private InputStream whole(UploadInfo upload, String address, String owner) throws IOException, TusException {
        var file = STORAGE.resolve("uploads").resolve(upload.getId().toString()).resolve("data");
        if (!Files.isRegularFile(file)) {
            return service.getUploadedBytes(address, owner);
        }
        var hash = hashes.whole(upload.getId().toString(), file, upload.getLength());
        return new WholeFile(file, hash.orElse(null));
    }

    /** Taken in, or refused for good. */
    void done(HttpServletRequest request, String address) throws IOException {
        try {
            service.deleteUpload(address, owner(request));
            hashes.forget(address.substring(address.lastIndexOf('/') + 1));
        } catch (TusException gone) {
            throw new IOException(gone);
        }
    }

    private static String owner(HttpServletRequest request) {
        return request.getUserPrincipal().getName();
    }

    /** What is left lying is taken away by a later sweep: it is not the sender's affair. */
    private void sweep() {
        var last = swept.get();
        var now = Instant.now();
        if (!last.plus(BETWEEN_SWEEPS).isBefore(now) || !swept.compareAndSet(last, now)) {
            return;
        }
        try {
            service.cleanup();
        } catch (IOException later) {
            LOG.log(System.Logger.Level.WARNING, "uploads that have expired were not swept", later);
        }
    }
}
