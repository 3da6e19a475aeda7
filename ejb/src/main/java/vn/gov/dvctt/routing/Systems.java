package vn.gov.dvctt.routing;

import java.util.List;

/** The specialised systems of the ministry; the server's configuration has a pair of queues for each of them. */
final class Systems {
    static final String WINDOW = "NSW";

    static final List<String> CODES =
            List.of("TNN", "DCKS", "MT", "KTTV", "BDKH", "DDBD", "BHD", "VT", "DD", "CNTT", WINDOW);

    private Systems() {}
}
