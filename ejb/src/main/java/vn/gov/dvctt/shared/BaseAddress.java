package vn.gov.dvctt.shared;

/** Where people find the portal, for links; without a slash at its end. */
public final class BaseAddress {
    private static final int HTTP_PORT = 8080;

    private BaseAddress() {}

    public static String ofThisPortal() {
        return System.getProperty("dvctt.base-url", local()).replaceFirst("/+$", "");
    }

    private static String local() {
        return "http://localhost:" + (HTTP_PORT + Integer.getInteger("jboss.socket.binding.port-offset", 0));
    }
}
