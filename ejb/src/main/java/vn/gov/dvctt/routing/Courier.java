package vn.gov.dvctt.routing;

import java.util.List;

/** Carries messages to one system's queue; a message given twice arrives once. */
interface Courier extends AutoCloseable {
    /**
     * All of them in this order, durable in the broker when this returns.
     *
     * @throws UndeliveredException where it is not known that all arrived; the same batch is then to be given again
     */
    void carry(List<Outgoing> batch) throws UndeliveredException;

    @Override
    void close();
}
