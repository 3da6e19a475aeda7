package vn.gov.dvctt.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One person with a browser without script: keeps cookies, follows redirects, fills Faces forms and presses their buttons. Not for more than one thread. */
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final URI base;
    private Document page;
    private int status;

    public Visitor(URI base) {
        this.base = base;
        // as browsers do without TLS: none of them asks to change to HTTP/2 on the way
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** Opens a page by its path from the root of the portal. */
    public Document open(String path) {
        return take(send(request(path).GET().build()));
    }

    public Document page() {
        return page;
    }

    /** Where redirects have led to: path and query of the present page. */
    public String path() {
        var address = URI.create(page.location());
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** The cookies as one request header. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The value of one of them. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> name.equals(cookie.getName()))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public void giveCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        // as the cookie manager names a host without dots, so that the server's own cookie takes its place
        cookie.setDomain(base.getHost().contains(".") ? base.getHost() : base.getHost() + ".local");
        cookies.getCookieStore().add(base, cookie);
    }

    URI base() {
        return base;
    }

    public int status() {
        return status;
    }

    /** Presses a button or command link of the present page, with these values typed into the form it stands in, by id suffix of the inputs. */
    public Document press(String buttonIdSuffix, Map<String, String> typed) {
        var button = bySuffix(buttonIdSuffix);
        var values = formOf(button, typed);
        values.put(button.attr("name").isEmpty() ? button.id() : button.attr("name"), button.attr("value"));
        return take(send(post(button, values)));
    }

    /** Leaves a field: the partial request that saves one answer. Returns the partial response as text. */
    public String leave(String inputIdSuffix, String value, String event) {
        var input = bySuffix(inputIdSuffix);
        var values = formOf(input, Map.of(inputIdSuffix, value));
        values.put("jakarta.faces.partial.ajax", "true");
        values.put("jakarta.faces.source", input.id());
        values.put("jakarta.faces.partial.execute", input.id());
        values.put("jakarta.faces.behavior.event", event);
        values.put("jakarta.faces.partial.event", event);
        var answer = send(post(input, values));
        status = answer.statusCode();
        return answer.body();
    }

    /** The element whose id is the suffix or ends in {@code :suffix}. */
    public Element bySuffix(String suffix) {
        var exact = page.getElementById(suffix);
        if (exact != null) {
            return exact;
        }
        return page.select("[id$=:" + suffix + "]").stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no element " + suffix + " on " + page.location() + " (" + status + "): " + page.title()));
    }

    private Map<String, String> formOf(Element inside, Map<String, String> typed) {
        var form = inside.closest("form");
        if (form == null) {
            throw new IllegalStateException(inside.id() + " stands in no form");
        }
        var values = new LinkedHashMap<String, String>();
        for (var input : form.select("input[name], textarea[name], select[name]")) {
            var kind = input.attr("type");
            var box = "checkbox".equals(kind) || "radio".equals(kind);
            if ("submit".equals(kind)
                    || "file".equals(kind)
                    || "button".equals(kind)
                    || (box && !input.hasAttr("checked"))) {
                continue;
            }
            values.put(input.attr("name"), valueOf(input));
        }
        typed.forEach((suffix, value) -> values.put(bySuffix(suffix).attr("name"), value));
        return values;
    }

    private static String valueOf(Element input) {
        if (!"select".equals(input.tagName())) {
            return input.val();
        }
        var chosen = input.selectFirst("option[selected]");
        return chosen == null ? "" : chosen.val();
    }

    private HttpRequest post(Element inside, Map<String, String> values) {
        var form = inside.closest("form");
        var body = values.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return request(form.attr("action"))
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .header("Faces-Request", values.containsKey("jakarta.faces.partial.ajax") ? "partial/ajax" : "none")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + request.uri(), e);
        }
    }

    private Document take(HttpResponse<String> answer) {
        status = answer.statusCode();
        page = Jsoup.parse(answer.body(), answer.uri().toString());
        return page;
    }
}
