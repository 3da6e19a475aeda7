package vn.gov.dvctt.payment.api;

import java.util.Map;

/** The gateway's own word, server to server. Anybody may call; only a right signature is heard. */
public interface GatewayNotices {
    /** The answer that the gateway's protocol wants: 00 done, 01 unknown, 02 known already, 04 another amount, 97 not signed by it, 99 try again. */
    String notice(Map<String, String> fields);
}
