package vn.gov.dvctt.processing;

import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.processing.api.OriginalsItem;

/** What is to be brought, where, when and why. */
record OriginalsWish(List<OriginalsItem> items, String place, Instant slot, String reason) {}
