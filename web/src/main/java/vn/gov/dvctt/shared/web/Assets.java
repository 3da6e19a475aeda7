package vn.gov.dvctt.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/** Addresses of style, script and pictures that change with their content, so that browsers may keep them for a year. */
@Named
@ApplicationScoped
public class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    public String url(String name) {
        return addresses.computeIfAbsent(name, this::address);
    }

    private String address(String name) {
        var sum = new CRC32C();
        try (var content = context.getResourceAsStream("/assets/" + name)) {
            sum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return context.getContextPath() + "/assets/" + name + "?v=" + Long.toHexString(sum.getValue());
    }
}
