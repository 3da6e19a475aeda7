package vn.gov.dvctt.partner;

import java.util.List;
import vn.gov.dvctt.routing.message.WireItem;

/** What a system says in the end: yes, no with a reason, or what is to be mended. */
sealed interface Answer {
    record Approval() implements Answer {}

    record Refusal(String reason) implements Answer {}

    record Supplement(List<WireItem> items) implements Answer {}
}
