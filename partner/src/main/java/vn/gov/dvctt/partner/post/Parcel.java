package vn.gov.dvctt.partner.post;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A letter in the book of the service, under the key its customer gave it. */
final class Parcel {
    /** What happened once. */
    record Event(String key, String code, Instant at, String place) {
        JsonObject json(String order) {
            return Json.createObjectBuilder()
                    .add("order", order)
                    .add("event", key)
                    .add("code", code)
                    .add("at", at.toString())
                    .add("place", place)
                    .build();
        }
    }

    private final String order;
    private final JsonObject asked;
    private final String tracking;
    private final long fee;
    private final List<Event> events = new ArrayList<>();

    Parcel(String order, JsonObject asked, String tracking, long fee) {
        this.order = order;
        this.asked = asked;
        this.tracking = tracking;
        this.fee = fee;
    }

    synchronized Event happens(String code, String place) {
        var event = new Event(tracking + "-" + (events.size() + 1), code, Instant.now(), place);
        events.add(event);
        return event;
    }

    synchronized String json() {
        var said = Json.createArrayBuilder();
        events.forEach(event -> said.add(event.json(order)));
        return Json.createObjectBuilder()
                .add("order", order)
                .add("tracking", tracking)
                .add("fee", fee)
                .add("events", said)
                .build()
                .toString();
    }

    synchronized String last() {
        return events.isEmpty() ? "" : events.get(events.size() - 1).code();
    }

    String order() {
        return order;
    }

    String tracking() {
        return tracking;
    }

    String to() {
        return asked.getString("recipient") + ", " + asked.getString("address");
    }

    String callback() {
        return asked.getString("callback");
    }
}
