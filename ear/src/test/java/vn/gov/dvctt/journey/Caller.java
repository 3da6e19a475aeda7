package vn.gov.dvctt.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A program that calls the API from an address of its own on this machine, and sees each answer as it came over the wire. */
final class Caller {
    private static final int PATIENCE = 30_000;

    private final URI portal;
    private final String address;

    /**
     * @param address a loopback address such as 127.0.0.7: limits count by address, and callers of different tests must not meet
     */
    Caller(URI portal, String address) {
        this.portal = portal;
        this.address = address;
    }

    /** An answer; names of headers in lower case. */
    record Answer(int status, Map<String, List<String>> headers, byte[] content) {
        String body() {
            return new String(content, StandardCharsets.UTF_8);
        }

        Optional<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(), List.of()).stream().findFirst();
        }

        /** Media type without parameters. */
        String type() {
            return header("Content-Type").orElse("").replaceFirst(";.*", "");
        }
    }

    Answer get(String path, String... headers) throws IOException {
        return send("GET", path, new byte[0], headers);
    }

    Answer send(String method, String path, byte[] content, String... headers) throws IOException {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", portal.getPort()), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + portal.getPort()
                    + "\r\nConnection: close\r\nContent-Length: " + content.length + "\r\n");
            Arrays.stream(headers).forEach(header -> head.append(header).append("\r\n"));
            var out = socket.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            out.write(content);
            out.flush();
            return read(socket.getInputStream().readAllBytes());
        }
    }

    private static Answer read(byte[] wire) throws IOException {
        var text = new String(wire, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no answer: " + text);
        }
        var lines = text.substring(0, end).split("\r\n");
        var headers = new TreeMap<String, List<String>>();
        Arrays.stream(lines).skip(1).forEach(line -> {
            var colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(),
                    List.of(line.substring(colon + 1).strip()),
                    Caller::joined);
        });
        var body = Arrays.copyOfRange(wire, end + 4, wire.length);
        var chunked = headers.getOrDefault("transfer-encoding", List.of()).contains("chunked");
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, chunked ? unchunked(body) : body);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static byte[] unchunked(byte[] wire) {
        var whole = new ByteArrayOutputStream();
        for (int at = 0; at < wire.length; ) {
            int line = at;
            while (wire[line] != '\r') {
                line++;
            }
            int length = Integer.parseInt(new String(wire, at, line - at, StandardCharsets.ISO_8859_1), 16);
            whole.write(wire, line + 2, length);
            at = line + 2 + length + 2;
            if (length == 0) {
                break;
            }
        }
        return whole.toByteArray();
    }
}
