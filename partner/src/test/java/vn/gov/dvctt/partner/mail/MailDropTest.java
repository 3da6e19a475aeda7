package vn.gov.dvctt.partner.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailDropTest {
    private static final List<String> TALK = List.of(
            "HELO test",
            "MAIL FROM:<a@dvctt.example>",
            "RCPT TO:<b@dvctt.example>",
            "DATA",
            "Subject: Chào\r\n\r\nXin chào.\r\n.",
            "QUIT");

    @TempDir
    private Path folder;

    @Test
    void eachMailBecomesAFile() throws IOException {
        var port = freePort();
        try (var drop = new MailDrop(folder, port, Clock.systemUTC())) {
            drop.start();
            send(port);
            send(port);
        }
        var mails = files();
        assertEquals(2, mails.size());
        assertTrue(Files.readString(mails.get(0)).contains("Xin chào."));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".eml")).toList();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void send(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                var answers =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            answers.readLine();
            for (var line : TALK) {
                socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
                var answer = answers.readLine();
                assertTrue(answer.charAt(0) == '2' || answer.charAt(0) == '3', answer);
            }
        }
    }
}
