package vn.gov.dvctt.routing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.gov.dvctt.dossier.api.ProgressOutcome;
import vn.gov.dvctt.routing.api.DeadReason;
import vn.gov.dvctt.routing.api.ExchangeDesk;
import vn.gov.dvctt.routing.api.ExchangeRow;
import vn.gov.dvctt.routing.api.ExchangeState;
import vn.gov.dvctt.routing.api.ExchangeView;
import vn.gov.dvctt.routing.api.MendExchange;
import vn.gov.dvctt.routing.api.SystemState;
import vn.gov.dvctt.routing.api.WireFault;
import vn.gov.dvctt.routing.message.MessageType;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The operator sees every message, and puts dead ones right. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class ExchangeDeskBean implements ExchangeDesk {
    private static final int PAGE = 25;

    private final Clock clock = Clock.systemUTC();

    @Resource
    private SessionContext context;

    @Inject
    private Exchanges exchanges;

    @Inject
    private Conversation conversation;

    @Inject
    private Event<ExchangePosted> posted;

    @EJB
    private RelayBean relay;

    @Override
    @Reading
    public Page<ExchangeRow> ofDossier(String dossierCode, String cursor) {
        return page(exchanges.ofDossier(dossierCode, position(cursor, 0), PAGE + 1));
    }

    @Override
    @Reading
    public Page<ExchangeRow> deadLetters(String cursor) {
        return page(exchanges.dead(position(cursor, Long.MAX_VALUE), PAGE + 1));
    }

    @Override
    @Reading
    public Page<ExchangeRow> latest(String cursor) {
        return page(exchanges.latest(position(cursor, Long.MAX_VALUE), PAGE + 1));
    }

    @Override
    @Reading
    public Page<ExchangeRow> ofSystem(String system, boolean dead, String cursor) {
        var before = position(cursor, Long.MAX_VALUE);
        return page(dead ? exchanges.deadOf(system, before, PAGE + 1) : exchanges.latestOf(system, before, PAGE + 1));
    }

    private static long position(String cursor, long beginning) {
        return cursor == null || !cursor.matches("\\d{1,18}") ? beginning : Long.parseLong(cursor);
    }

    private static Page<ExchangeRow> page(List<Exchange> found) {
        var rows = found.stream().limit(PAGE).map(Exchange::row).toList();
        return new Page<>(
                rows, found.size() > PAGE ? String.valueOf(rows.get(PAGE - 1).id()) : "");
    }

    @Override
    @Reading
    public ExchangeView exchange(long id) {
        var exchange = mine(id);
        var row = exchange.row();
        return new ExchangeView(
                row,
                exchange.correlation(),
                exchange.body(),
                exchange.mended(),
                exchange.mendedBy(),
                exchange.mendedAt(),
                compare(row.messageType(), exchange.bodyInForce()));
    }

    @Override
    @Reading
    public List<WireFault> compare(String messageType, String body) {
        var type = MessageType.named(messageType);
        if (type.isEmpty() || body == null) {
            return List.of();
        }
        try {
            return WireSchema.of(type.get()).faults(body);
        } catch (JsonException malformed) {
            return List.of(new WireFault("/", "json", malformed.getMessage()));
        }
    }

    @Override
    public void mend(MendExchange mending) {
        mine(mending.id()).mend(mending.messageType(), mending.body(), operator(), clock.instant());
    }

    @Override
    public ProgressOutcome replay(long id) {
        var exchange = mine(id);
        if (exchange.row().reason() == DeadReason.FORGED_SENDER) {
            throw new Refusal("routing.stillDead", DeadReason.FORGED_SENDER, "");
        }
        if (exchange.isOutgoing()) {
            exchange.sendAgain();
            posted.fire(new ExchangePosted(exchange.row().system()));
            return ProgressOutcome.RECORDED;
        }
        return replay(exchange, clock.instant());
    }

    private ProgressOutcome replay(Exchange exchange, Instant now) {
        try {
            var message = Understanding.of(exchange.arrival());
            var outcome = conversation.hear(exchange.arrival(), message, now);
            exchange.replayed(message.dossierCode(), outcome, now);
            return outcome;
        } catch (NotUnderstood still) {
            throw new Refusal("routing.stillDead", still.reason(), Objects.toString(still.detail(), ""));
        }
    }

    @Override
    public void setAside(long id, String reason) {
        mine(id).setAside(reason, operator(), clock.instant());
    }

    @Override
    @Reading
    public List<SystemState> systems() {
        return Systems.CODES.stream().map(this::state).toList();
    }

    private SystemState state(String system) {
        var backOff = relay.backOff(system);
        var held = !backOff.remaining(clock.instant()).isZero();
        return new SystemState(
                system,
                exchanges.count(system, ExchangeState.PENDING),
                exchanges.oldest(system, ExchangeState.PENDING).orElse(null),
                newest(system, ExchangeState.SENT, ExchangeState.ACKNOWLEDGED),
                newest(system, ExchangeState.RECORDED, ExchangeState.OUT_OF_STEP, ExchangeState.ACKNOWLEDGED),
                exchanges.count(system, ExchangeState.DEAD),
                held ? backOff.until() : null,
                held ? backOff.failure() : null);
    }

    private Instant newest(String system, ExchangeState... states) {
        return Stream.of(states)
                .flatMap(state -> exchanges.newest(system, state).stream())
                .max(Instant::compareTo)
                .orElse(null);
    }

    private Exchange mine(long id) {
        return exchanges.byId(id).orElseThrow(() -> new Refusal("routing.exchangeUnknown", id));
    }

    private String operator() {
        return context.getCallerPrincipal().getName();
    }
}
