package vn.gov.dvctt.account;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The network an address belongs to, as far as one household or office goes: /24 of IPv4, /64 of IPv6. Whatever is no address is a network of its own. */
record Network(String text) {
    /** Only literal addresses: a name would be looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]{2,45}(%[\\w.-]+)?");

    private static final int V4_BYTES = 3;
    private static final int V6_BYTES = 8;

    static Network of(String origin) {
        if (!LITERAL.matcher(origin).matches()) {
            return new Network(origin);
        }
        try {
            var address = InetAddress.getByName(origin);
            if (address instanceof Inet4Address) {
                return new Network(hex(address, V4_BYTES) + "/24");
            }
            return new Network(address instanceof Inet6Address ? hex(address, V6_BYTES) + "/64" : origin);
        } catch (UnknownHostException e) {
            return new Network(origin);
        }
    }

    private static String hex(InetAddress address, int bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), bytes));
    }
}
