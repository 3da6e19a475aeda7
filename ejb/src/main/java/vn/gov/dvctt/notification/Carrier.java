package vn.gov.dvctt.notification;

import java.util.List;

/** Takes dispatches over one way to the next hand, and says to the box what became of each. */
interface Carrier {
    void carry(List<Outgoing> due);
}
