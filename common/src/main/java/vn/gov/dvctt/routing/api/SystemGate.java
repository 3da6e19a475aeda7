package vn.gov.dvctt.routing.api;

/** Tells whether a specialised system is who it says; the same name and password as at the broker. */
public interface SystemGate {
    /** True where the password is the system's; an unknown system takes as long as a known one. */
    boolean opens(String system, String password);
}
