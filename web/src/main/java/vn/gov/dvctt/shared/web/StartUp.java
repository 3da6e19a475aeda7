package vn.gov.dvctt.shared.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Before the first page: finds the text files, and gives the component library a secret of this installation. */
@WebListener
public class StartUp implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        Texts.found(Texts.featuresIn(context));
        context.setInitParameter("primefaces.SECRET", secret());
        secureCookies(context);
    }

    private static void secureCookies(ServletContext context) {
        // plain HTTP only on a developer's machine: otherwise a proxy ends TLS in front, or the server itself speaks it
        context.getSessionCookieConfig()
                .setSecure(Boolean.getBoolean("dvctt.behind-proxy") || Boolean.getBoolean("dvctt.tls"));
    }

    /** Kept beside the other secrets, so that all nodes of a cluster and a restarted one agree. */
    private static String secret() {
        var home = System.getProperty("dvctt.home");
        if (home == null) {
            return random();
        }
        var file = Path.of(home, "secrets", "web.secret");
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + file, e);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
