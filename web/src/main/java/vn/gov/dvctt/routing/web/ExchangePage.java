package vn.gov.dvctt.routing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerator;
import java.io.Serial;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.routing.api.DeadReason;
import vn.gov.dvctt.routing.api.ExchangeDesk;
import vn.gov.dvctt.routing.api.ExchangeState;
import vn.gov.dvctt.routing.api.ExchangeView;
import vn.gov.dvctt.routing.api.MendExchange;
import vn.gov.dvctt.routing.api.WireFault;
import vn.gov.dvctt.routing.message.MessageType;
import vn.gov.dvctt.shared.web.Notices;

/** One message: what it says, what is wrong with it, and for a dead letter what to do about it. */
@Named
@ViewScoped
public class ExchangePage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ExchangeDesk desk;

    @Inject
    private transient Notices notices;

    private long id;
    private String messageType;
    private String body;
    private String reason;
    private transient ExchangeView view;

    public void load() {
        messageType = getView().row().messageType();
        body = pretty(view.mended() == null ? view.body() : view.mended());
    }

    public ExchangeView getView() {
        if (view == null) {
            view = desk.exchange(id);
        }
        return view;
    }

    public boolean isDead() {
        return getView().row().state() == ExchangeState.DEAD;
    }

    /** Whether there is a schema of that name to compare with. */
    public boolean isComparable() {
        return MessageType.named(messageType).isPresent();
    }

    /** Of the text as it stands in the box now. */
    public List<WireFault> getFaults() {
        return desk.compare(messageType, body);
    }

    /** Names which the sender of this direction may use. */
    public List<String> getTypes() {
        return Arrays.stream(MessageType.values())
                .filter(type -> type.toSystem() == getView().row().outgoing())
                .map(MessageType::wireName)
                .toList();
    }

    /** Nothing is stored: the page comes back and shows the faults of what was typed. */
    public void compare() {
        view = null;
    }

    public void mend() {
        desk.mend(new MendExchange(id, messageType, body));
        view = null;
        notices.say("admin_routing_exchange.mended");
    }

    public String replay() {
        if (!body.equals(pretty(getView().mended() == null ? view.body() : view.mended()))
                || !messageType.equals(view.row().messageType())) {
            desk.mend(new MendExchange(id, messageType, body));
        }
        var outcome = desk.replay(id);
        notices.sayNext("admin_routing_exchange.replayed." + outcome);
        return again();
    }

    public String setAside() {
        desk.setAside(id, reason);
        notices.sayNext("admin_routing_exchange.setAside.done");
        return again();
    }

    /** What the operator's version changes, as it stands in the box now. */
    public List<LineDifference.Line> getDifference() {
        return LineDifference.between(getOriginal(), body == null ? "" : body.strip());
    }

    /** A forged sender is never believed, however well its words are put. */
    public boolean isReplayable() {
        return isDead() && getView().row().reason() != DeadReason.FORGED_SENDER;
    }

    private String again() {
        return "/admin/routing/exchange.xhtml?faces-redirect=true&id=" + id;
    }

    public String getOriginal() {
        return pretty(getView().body());
    }

    private static String pretty(String text) {
        if (text == null) {
            return "";
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            var value = reader.readValue();
            var out = new StringWriter();
            try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                    .createWriter(out)) {
                writer.write(value);
            }
            return out.toString().strip();
        } catch (JsonException malformed) {
            return text;
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getMessageType() {
        return messageType;
    }

    public void setMessageType(String messageType) {
        this.messageType = messageType;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        // a browser sends line ends of its own
        this.body = body.replace("\r\n", "\n");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
