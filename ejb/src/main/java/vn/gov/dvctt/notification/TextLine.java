package vn.gov.dvctt.notification;

import java.io.IOException;

/** The way to people's phones: a message centre, or a folder where there is none. */
interface TextLine extends AutoCloseable {
    /**
     * Hands a message over.
     *
     * @return the id by which a receipt will speak of it; empty where none will come
     * @throws TextRefused where trying again would not help
     * @throws IOException where it might
     */
    String send(OutgoingText text) throws IOException, TextRefused;

    @Override
    void close();
}
