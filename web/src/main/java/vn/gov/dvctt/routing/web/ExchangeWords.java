package vn.gov.dvctt.routing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import vn.gov.dvctt.routing.api.ExchangeRow;
import vn.gov.dvctt.routing.api.SystemState;
import vn.gov.dvctt.shared.web.Formats;

/** Messages and systems in the operator's words. */
@Named
@ApplicationScoped
public class ExchangeWords {
    private static final int COUNTED = 1000;

    /** What a message says; its bare name where the contract does not know it. */
    public String type(String messageType) {
        var key = "wire." + messageType;
        var words = messageType == null ? key : Formats.text(key);
        if (!words.equals(key)) {
            return words;
        }
        return messageType == null ? Formats.text("wire.none") : messageType;
    }

    public String system(String code) {
        return Formats.text("system." + code);
    }

    public String direction(ExchangeRow row) {
        return Formats.text(row.outgoing() ? "exchange.to" : "exchange.from", system(row.system()));
    }

    /** On a line of time. */
    public String tone(ExchangeRow row) {
        return switch (row.state()) {
            case DEAD -> "bad";
            case PENDING -> "waiting";
            case ACKNOWLEDGED, RECORDED -> "good";
            default -> "";
        };
    }

    /** Counted no further than 1,000. */
    public String count(int number) {
        return number < COUNTED ? String.valueOf(number) : COUNTED - 1 + "+";
    }

    /** How a system stands: held, in need of the operator, behind, or well. */
    public String standing(SystemState state) {
        if (state.heldUntil() != null) {
            return Formats.text("exchange.system.held", Formats.time(state.heldUntil()));
        }
        if (state.dead() > 0) {
            return Formats.text("exchange.deadOf", count(state.dead()));
        }
        return Formats.text(state.pending() > 0 ? "exchange.system.sending" : "exchange.system.well");
    }

    public String standingTone(SystemState state) {
        if (state.heldUntil() != null || state.dead() > 0) {
            return "bad";
        }
        return state.pending() > 0 ? "working" : "good";
    }
}
