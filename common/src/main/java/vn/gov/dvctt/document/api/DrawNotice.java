package vn.gov.dvctt.document.api;

import java.time.Instant;
import java.util.Map;

/** A notice to be drawn by the agency's own words. Several lines of a value become several paragraphs. */
public record DrawNotice(TemplateKind kind, String unit, Instant at, Map<String, String> values) {
    public DrawNotice {
        values = Map.copyOf(values);
    }
}
