package vn.gov.dvctt.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.delivery.PostalAnswer.Said;
import vn.gov.dvctt.delivery.api.PostalNotices;

/** Hears the postal service; nothing unsigned is read. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostalNoticesBean implements PostalNotices {
    private static final int HEARD = 204;
    private static final int NOT_UNDERSTOOD = 400;
    private static final int NOT_SIGNED = 401;
    private static final int NOT_OURS = 404;

    @Inject
    private PostalService post;

    @EJB
    private PostalWord word;

    @Override
    public int notice(String signature, String body) {
        var now = Instant.now();
        var settings = post.settings();
        if (settings.isEmpty() || !new PostalSignature(settings.get().secret()).isRight(signature, body, now)) {
            return NOT_SIGNED;
        }
        return understood(body)
                .map(notice -> word.told(notice.key(), notice.event(), now) ? HEARD : NOT_OURS)
                .orElse(NOT_UNDERSTOOD);
    }

    private record Told(String key, Said event) {}

    private static Optional<Told> understood(String body) {
        try {
            var said = PostalService.object(body);
            return Optional.of(new Told(said.getString("order"), PostalService.event(said)));
        } catch (JsonException | ClassCastException | NullPointerException notTheirs) {
            return Optional.empty();
        } catch (DateTimeException | IllegalArgumentException notTheirs) {
            return Optional.empty();
        }
    }
}
